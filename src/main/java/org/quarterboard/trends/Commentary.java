package org.quarterboard.trends;

import java.time.Instant;
import java.util.Optional;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;

/**
 * What the service says to a measure in a quarter.
 *
 * @param author who saved these words last; empty if unknown
 * @param agreed by whom and when these words were agreed; empty while they are a draft
 * @param reopened why an agreed text was opened again, by whom and when; empty unless it is a draft since
 * @param version for changes: the one that was seen
 */
public record Commentary(
        MeasureCode measure,
        Quarter quarter,
        String text,
        String author,
        Instant writtenAt,
        Optional<Step> agreed,
        Optional<Step> reopened,
        int version) {

    /** @param reason empty but for a reopening */
    public record Step(String by, Instant at, String reason) {}

    public boolean isAgreed() {
        return agreed.isPresent();
    }
}
