package org.quarterboard.meetings;

import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;

/**
 * An answer in the register.
 *
 * @param seen the version of the answer that was on the screen; {@link #NONE} where there was none
 */
public record MarkDraft(MemberId member, SeatId seat, Mark mark, long seen) {

    public static final long NONE = -1;
}
