package org.quarterboard.boards;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** What terms of one board may not do to each other. Asked with the board locked, so that two cannot slip past. */
@Component
class TermRules {

    private final MemberRepository members;
    private final SeatHoldingRepository holdings;
    private final BoardOfficeRepository offices;

    TermRules(MemberRepository members, SeatHoldingRepository holdings, BoardOfficeRepository offices) {
        this.members = members;
        this.holdings = holdings;
        this.offices = offices;
    }

    /** Whether the seat can be held so. */
    void check(Seat seat, SeatHolding wanted) {
        if (!Standing.of(seat.sector()).contains(wanted.standing())) {
            throw new UserFacingException("boards.error.standing");
        }
        checkOpen(seat, wanted);
        checkAlternate(wanted);
        refuseClash(wanted);
    }

    void checkOpen(Seat seat, SeatHolding wanted) {
        if (!seat.openOn(wanted.term().to())) {
            throw new UserFacingException("boards.error.seat-closed", seat.title());
        }
    }

    /** A delegate stands in for somebody who holds the same seat within the delegate's term. */
    private void checkAlternate(SeatHolding wanted) {
        MemberId alternateFor = wanted.alternateFor();
        if (alternateFor == null) {
            return;
        }
        boolean fits = wanted.standing() == Standing.DELEGATE
                && !alternateFor.equals(wanted.memberId())
                && others(wanted)
                        .anyMatch(other -> other.memberId().equals(alternateFor)
                                && other.standing() != Standing.DELEGATE
                                && wanted.meets(other));
        if (!fits) {
            throw new UserFacingException("boards.error.alternate");
        }
    }

    /** One term of a member in a seat at a time, and one senior partner. */
    void refuseClash(SeatHolding wanted) {
        Optional<SeatHolding> twice = clashing(wanted, other -> other.memberId().equals(wanted.memberId()));
        if (twice.isPresent()) {
            throw new UserFacingException("boards.error.already-holds");
        }
        Optional<SeatHolding> senior =
                clashing(wanted, other -> other.standing() == Standing.SENIOR && wanted.standing() == Standing.SENIOR);
        if (senior.isPresent()) {
            throw new UserFacingException(
                    "boards.error.senior-at-once",
                    position(wanted.boardId(), senior.get().memberId()));
        }
    }

    private Optional<SeatHolding> clashing(SeatHolding wanted, Predicate<SeatHolding> which) {
        return others(wanted).filter(which).filter(wanted::meets).findFirst();
    }

    private Stream<SeatHolding> others(SeatHolding wanted) {
        return holdings
                .findByBoardIdAndSeatId(
                        wanted.boardId().value(), wanted.seatId().value())
                .stream();
    }

    /** One person in the chair at a time, and one deputy. */
    void refuseTwoAtOnce(BoardOffice wanted) {
        for (BoardOffice other : offices.findByBoardIdAndOffice(wanted.boardId().value(), wanted.office())) {
            if (wanted.meets(other)) {
                throw new UserFacingException(
                        "boards.error." + wanted.office() + "-at-once", position(wanted.boardId(), other.memberId()));
            }
        }
    }

    private String position(BoardId board, MemberId id) {
        return members.findByBoardIdAndId(board.value(), id.value())
                .orElseThrow(NotFoundException::new)
                .position();
    }
}
