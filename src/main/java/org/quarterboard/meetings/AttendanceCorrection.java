package org.quarterboard.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dated change to the register of a meeting whose minutes are agreed.
 *
 * @param from null where nothing was recorded
 * @param by display name, empty if unknown
 */
public record AttendanceCorrection(
        int number,
        String position,
        String organisation,
        String seatTitle,
        @Nullable Mark from,
        Mark to,
        String why,
        Instant at,
        String by) {}
