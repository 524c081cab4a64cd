package org.quarterboard.kpi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * Something that is known to be wrong with the figures of a measure for a time, in the words of whoever noted it. It is
 * never edited: what no longer holds is resolved, and what was said wrongly is said anew.
 *
 * @param national whether it concerns the figures of every service
 * @param to the last quarter it touches; null while it goes on
 * @param resolvedAt null as long as it holds
 * @param resolvedBy empty as long as it holds
 */
public record KnownIssue(
        KnownIssueId id,
        boolean national,
        MeasureCode measure,
        Quarter from,
        @Nullable Quarter to,
        String text,
        Instant notedAt,
        String notedBy,
        @Nullable Instant resolvedAt,
        String resolvedBy) {

    public boolean open() {
        return resolvedAt == null;
    }

    /** Whether it holds and a part of the period lies within its quarters. */
    boolean touches(MeasureCode code, Period period) {
        return open()
                && measure.equals(code)
                && !period.end().isBefore(from.start())
                && (to == null || !period.start().isAfter(to.end()));
    }
}
