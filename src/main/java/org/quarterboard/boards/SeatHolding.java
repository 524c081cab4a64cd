package org.quarterboard.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;

/** A member's term in a seat. */
@Entity
@Table(name = "seat_holding")
class SeatHolding extends MemberTerm {

    @Column(name = "seat_id", updatable = false)
    private long seatId;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", updatable = false)
    private Standing standing;

    @Column(name = "alternate_for", updatable = false)
    private @Nullable Long alternateFor;

    protected SeatHolding() {}

    SeatHolding(BoardId board, AppointmentDraft draft) {
        super(board, draft.member(), draft.term());
        this.seatId = draft.seat().value();
        this.standing = draft.standing();
        this.alternateFor =
                draft.alternateFor() == null ? null : draft.alternateFor().value();
    }

    HoldingId holdingId() {
        return new HoldingId(storedId());
    }

    SeatId seatId() {
        return new SeatId(seatId);
    }

    Standing standing() {
        return standing;
    }

    /** The member whom a delegate stands in for, if one is named. */
    @Nullable
    MemberId alternateFor() {
        return alternateFor == null ? null : new MemberId(alternateFor);
    }
}
