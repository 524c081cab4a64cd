package org.quarterboard.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;

/**
 * A row of the attendance register: a holding valid on the day, and its answer.
 *
 * @param mark null as long as nothing is recorded
 * @param recordedBy the display name of the person who recorded it, empty if unknown
 * @param version {@link MarkDraft#NONE} as long as nothing is recorded
 */
public record RegisterRow(
        Holding holding, @Nullable Mark mark, @Nullable Instant recordedAt, String recordedBy, long version) {}
