package org.quarterboard.boards;

import org.jspecify.annotations.Nullable;

/**
 * A member to be appointed to a seat.
 *
 * @param alternateFor the holder of the same seat whom a delegate stands in for; null if none is named
 */
public record AppointmentDraft(
        SeatId seat,
        MemberId member,
        Standing standing,
        Term term,
        @Nullable MemberId alternateFor) {

    public AppointmentDraft(SeatId seat, MemberId member, Standing standing, Term term) {
        this(seat, member, standing, term, null);
    }
}
