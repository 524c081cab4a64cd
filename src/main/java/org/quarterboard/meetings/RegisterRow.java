package org.quarterboard.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;

/**
 * A row of the attendance register: a holding, and its answer.
 *
 * @param mark null as long as nothing is recorded
 * @param inTerm whether the holding covers the day; if not, the row is there because somebody recorded it, and counts
 *     neither for KPI 8 nor for any percentage
 * @param recordedBy the display name of the person who recorded it, empty if unknown
 * @param version {@link MarkDraft#NONE} as long as nothing was ever recorded
 */
public record RegisterRow(
        Holding holding,
        @Nullable Mark mark,
        MarkDetails details,
        boolean inTerm,
        @Nullable Instant recordedAt,
        String recordedBy,
        long version) {

    /** The answer with what it says, as a reaction to this row. */
    public MarkDraft answer(@Nullable Mark newMark, MarkDetails newDetails) {
        return new MarkDraft(holding.member(), holding.seat(), newMark, newDetails, version);
    }
}
