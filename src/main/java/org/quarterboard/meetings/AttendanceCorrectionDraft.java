package org.quarterboard.meetings;

import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;

/**
 * What is right in a row of an agreed register.
 *
 * @param seen the version of the answer that was on the screen; {@link MarkDraft#NONE} where there was none
 */
public record AttendanceCorrectionDraft(MemberId member, SeatId seat, Mark mark, String why, long seen) {}
