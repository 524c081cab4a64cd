package org.quarterboard.attendance;

import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Standing;
import org.quarterboard.meetings.Mark;

/**
 * A row of the register of the meeting that decided a quarter, and what it did for its sector.
 *
 * @param mark null if nothing is recorded that fits the standing
 */
public record SectorRow(
        Attendee attendee, Standing standing, @Nullable Mark mark, Effect effect) {

    /** What a row does for the figures of its sector. */
    public enum Effect {
        /** Makes 8a 1. */
        SENIOR,
        /** Makes 8c 1. */
        DELEGATE,
        /** Somebody was there for an authority that the reading does not take. */
        OTHER_AUTHORITY,
        /** Somebody was there whose term did not cover the day. */
        OUTSIDE_TERM,
        /** Nobody was there, or nothing is recorded. */
        NONE;

        /** The key of its words in the message bundle. */
        public String messageKey() {
            return "attendance.effect." + name();
        }
    }
}
