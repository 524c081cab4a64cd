package org.quarterboard.kpi;

import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Quarter;

/**
 * A known issue as a person states it.
 *
 * @param to the last quarter it touches; null while it goes on
 * @param text at most {@link #LONGEST_TEXT} characters
 */
public record IssueDraft(
        MeasureCode measure, Quarter from, @Nullable Quarter to, String text) {

    public static final int LONGEST_TEXT = 500;

    public IssueDraft {
        text = text.strip();
    }
}
