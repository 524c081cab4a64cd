package org.quarterboard.meetings;

import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;

/**
 * An answer in the register, with all that it says: what is not said again is taken back.
 *
 * @param mark null takes the answer back
 * @param seen the version of the answer that was on the screen; {@link #NONE} where there was none
 */
public record MarkDraft(
        MemberId member, SeatId seat, @Nullable Mark mark, MarkDetails details, long seen) {

    public static final long NONE = -1;

    /** An answer and no more. */
    public MarkDraft(MemberId member, SeatId seat, Mark mark, long seen) {
        this(member, seat, mark, MarkDetails.NONE, seen);
    }
}
