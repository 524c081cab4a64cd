package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quarterboard.security.Capability;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the seats of a board: what each is for, and that it is closed and opened again. Seats are never deleted. */
@Service
@Transactional(readOnly = true)
public class SeatService {

    private final BoardRepository boards;
    private final SeatRepository seats;
    private final SeatHoldingRepository holdings;
    private final MemberRepository members;
    private final SeatAuthorities authorities;
    private final BoardAudit audit;

    SeatService(
            BoardRepository boards,
            SeatRepository seats,
            SeatHoldingRepository holdings,
            MemberRepository members,
            SeatAuthorities authorities,
            BoardAudit audit) {
        this.boards = boards;
        this.seats = seats;
        this.holdings = holdings;
        this.members = members;
        this.authorities = authorities;
        this.audit = audit;
    }

    /**
     * Corrects a seat's title and authority and, outside the five sectors, what it is for.
     *
     * @param seen the version that was on the screen
     */
    @Transactional
    public void describe(@WritesService(Capability.EDIT_BOARD) BoardId id, SeatId seatId, SeatDraft draft, long seen) {
        Board board = lock(id);
        Seat seat = seat(id, seatId);
        if (seat.version() != seen) {
            throw new UserFacingException("boards.error.changed-meanwhile");
        }
        if (!Objects.equals(draft.authorityId(), seat.authorityId())) {
            authorities.check(board.services(), draft);
        }
        seat.becomes(draft.kind());
        seat.describe(draft.title(), draft.authorityId());
        audit.record(board, "board.seat-described", Map.of("seat", seat.title(), "kind", seat.kind()));
    }

    /**
     * Closes a seat after its last day. Whoever holds it longer must be ended first, and each of the five sectors keeps
     * a seat.
     */
    @Transactional
    public void close(@WritesService(Capability.EDIT_BOARD) BoardId id, SeatId seatId, LocalDate lastDay) {
        Board board = lock(id);
        Seat seat = seat(id, seatId);
        refuseLastOfSector(id, seat);
        Optional<SeatHolding> longer = holdings.findByBoardIdAndSeatId(id.value(), seatId.value()).stream()
                .filter(holding -> holding.term().to().isAfter(lastDay))
                .findFirst();
        if (longer.isPresent()) {
            throw new UserFacingException(
                    "boards.error.seat-held",
                    members.findByBoardIdAndId(
                                    id.value(), longer.get().memberId().value())
                            .orElseThrow(NotFoundException::new)
                            .position());
        }
        seat.closeOn(lastDay);
        audit.record(board, "board.seat-closed", Map.of("seat", seat.title(), "on", lastDay));
    }

    @Transactional
    public void reopen(@WritesService(Capability.EDIT_BOARD) BoardId id, SeatId seatId) {
        Board board = lock(id);
        Seat seat = seat(id, seatId);
        LocalDate before = seat.closedOn();
        if (before.equals(Term.OPEN)) {
            return;
        }
        seat.closeOn(Term.OPEN);
        audit.record(board, "board.seat-reopened", Map.of("seat", seat.title(), "wasClosedOn", before));
    }

    private void refuseLastOfSector(BoardId id, Seat seat) {
        if (seat.sector().isEmpty()) {
            return;
        }
        List<Seat> others = seats.findByBoardIdOrderById(id.value()).stream()
                .filter(other -> !other.seatId().equals(seat.seatId()))
                .filter(other -> other.sector().equals(seat.sector()))
                .filter(other -> other.closedOn().equals(Term.OPEN))
                .toList();
        if (others.isEmpty()) {
            throw new UserFacingException("boards.error.seat-last");
        }
    }

    private Board lock(BoardId id) {
        return boards.lock(id.value()).orElseThrow(NotFoundException::new);
    }

    private Seat seat(BoardId id, SeatId seatId) {
        return seats.findByBoardIdAndId(id.value(), seatId.value()).orElseThrow(NotFoundException::new);
    }
}
