package org.quarterboard.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;

/** A member's term in a seat. Ended, never deleted: the past stays readable. */
@Entity
@Table(name = "seat_holding")
class SeatHolding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seat_holding_seq")
    @SequenceGenerator(name = "seat_holding_seq", sequenceName = "seat_holding_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "seat_id", updatable = false)
    private long seatId;

    @Column(name = "member_id", updatable = false)
    private long memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", updatable = false)
    private Standing standing;

    @Column(name = "alternate_for", updatable = false)
    private @Nullable Long alternateFor;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    @Column(name = "version")
    private long version;

    protected SeatHolding() {}

    SeatHolding(BoardId board, AppointmentDraft draft) {
        this.boardId = board.value();
        this.seatId = draft.seat().value();
        this.memberId = draft.member().value();
        this.standing = draft.standing();
        this.alternateFor =
                draft.alternateFor() == null ? null : draft.alternateFor().value();
        this.validFrom = draft.term().from();
        this.validTo = draft.term().to();
    }

    HoldingId holdingId() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new HoldingId(id);
    }

    boolean isStored() {
        return id != null;
    }

    BoardId boardId() {
        return new BoardId(boardId);
    }

    SeatId seatId() {
        return new SeatId(seatId);
    }

    MemberId memberId() {
        return new MemberId(memberId);
    }

    Standing standing() {
        return standing;
    }

    /** The member whom a delegate stands in for, if one is named. */
    @Nullable
    MemberId alternateFor() {
        return alternateFor == null ? null : new MemberId(alternateFor);
    }

    Term term() {
        return new Term(validFrom, validTo);
    }

    /** The last day of the term; may be corrected afterwards, but never lies before the first. */
    void endOn(LocalDate lastDay) {
        validTo = new Term(validFrom, lastDay).to();
    }
}
