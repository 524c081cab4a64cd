package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.security.Capability;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.UserFacingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats and members of a board, and who is appointed to what. Terms are ended, never deleted. */
@Service
@Transactional(readOnly = true)
public class AppointmentService {

    private final BoardRepository boards;
    private final SeatRepository seats;
    private final MemberRepository members;
    private final SeatHoldingRepository holdings;
    private final BoardOfficeRepository offices;
    private final TermRules rules;
    private final SeatAuthorities authorities;
    private final BoardAudit audit;
    private final ObjectProvider<TermsChanged> listeners;

    AppointmentService(
            BoardRepository boards,
            SeatRepository seats,
            MemberRepository members,
            SeatHoldingRepository holdings,
            BoardOfficeRepository offices,
            TermRules rules,
            SeatAuthorities authorities,
            BoardAudit audit,
            ObjectProvider<TermsChanged> listeners) {
        this.boards = boards;
        this.seats = seats;
        this.members = members;
        this.holdings = holdings;
        this.offices = offices;
        this.rules = rules;
        this.authorities = authorities;
        this.audit = audit;
        this.listeners = listeners;
    }

    @Transactional
    public SeatId addSeat(@WritesService(Capability.EDIT_BOARD) BoardId id, SeatDraft draft) {
        Board board = lock(id);
        authorities.check(board.services(), draft);
        Seat seat = seats.save(new Seat(id, draft));
        audit.record(board, "board.seat-added", Map.of("seat", seat.title(), "kind", seat.kind()));
        return seat.seatId();
    }

    @Transactional
    public void renameSeat(@WritesService(Capability.EDIT_BOARD) BoardId id, SeatId seatId, String title) {
        Board board = lock(id);
        Seat seat = seat(id, seatId);
        seat.rename(title);
        audit.record(board, "board.seat-renamed", Map.of("seat", seat.title()));
    }

    @Transactional
    public MemberId addMember(@WritesService(Capability.EDIT_BOARD) BoardId id, MemberDraft draft) {
        Board board = lock(id);
        Member member = members.save(new Member(
                id,
                Words.required(draft.position(), "boards.error.position"),
                Words.required(draft.organisation(), "boards.error.organisation"),
                draft.person()));
        audit.record(
                board,
                "board.member-added",
                Map.of(
                        "position",
                        member.position(),
                        "person",
                        number(member.item().person())));
        return member.memberId();
    }

    /** For the record, which says "nobody" by being empty. */
    private static String number(Optional<PersonId> person) {
        return person.map(id -> String.valueOf(id.value())).orElse("");
    }

    /**
     * Corrects a member's position or organisation, or links and unlinks the person who signs in.
     *
     * @param seen the version that was on the screen
     */
    @Transactional
    public void describeMember(
            @WritesService(Capability.EDIT_BOARD) BoardId id, MemberId memberId, MemberDraft draft, long seen) {
        Board board = lock(id);
        Member member = member(id, memberId);
        if (member.version() != seen) {
            throw new UserFacingException("boards.error.changed-meanwhile");
        }
        Optional<PersonId> before = member.item().person();
        member.describe(
                Words.required(draft.position(), "boards.error.position"),
                Words.required(draft.organisation(), "boards.error.organisation"),
                draft.person());
        Optional<PersonId> after = member.item().person();
        Map<String, Object> facts = new HashMap<>(Map.of("position", member.position()));
        if (!after.equals(before)) {
            facts.put("person", number(after));
            facts.put("personBefore", number(before));
        }
        audit.record(board, "board.member-described", facts);
    }

    @Transactional
    public HoldingId appoint(@WritesService(Capability.EDIT_BOARD) BoardId id, AppointmentDraft draft) {
        Board board = lock(id);
        Seat seat = seat(id, draft.seat());
        Member member = member(id, draft.member());
        SeatHolding holding = new SeatHolding(id, draft);
        rules.check(seat, holding);
        holdings.save(holding);
        audit.record(
                board,
                "board.appointed",
                Map.of("seat", seat.title(), "position", member.position(), "standing", draft.standing()));
        tell(id, draft.term().from(), draft.term().to());
        return holding.holdingId();
    }

    /** Ends a term in a seat on its last day, or corrects the last day of an ended one. */
    @Transactional
    public void endTerm(@WritesService(Capability.EDIT_BOARD) BoardId id, HoldingId holdingId, LocalDate lastDay) {
        Board board = lock(id);
        SeatHolding holding =
                holdings.findByBoardIdAndId(id.value(), holdingId.value()).orElseThrow(NotFoundException::new);
        LocalDate before = holding.term().to();
        holding.endOn(lastDay);
        rules.checkOpen(seat(id, holding.seatId()), holding);
        rules.refuseClash(holding);
        audit.record(board, "board.term-ended", Map.of("holding", holdingId.value(), "on", lastDay));
        tell(id, before.isBefore(lastDay) ? before : lastDay, before.isBefore(lastDay) ? lastDay : before);
    }

    /** Puts a member into the chair or makes the member deputy. */
    @Transactional
    public OfficeId appointTo(
            @WritesService(Capability.EDIT_BOARD) BoardId id, Office office, MemberId memberId, Term term) {
        Board board = lock(id);
        Member member = member(id, memberId);
        BoardOffice held = new BoardOffice(id, memberId, office, term);
        rules.refuseTwoAtOnce(held);
        offices.save(held);
        audit.record(board, "board.office-given", Map.of("office", office, "position", member.position()));
        return held.officeId();
    }

    @Transactional
    public void endOffice(@WritesService(Capability.EDIT_BOARD) BoardId id, OfficeId officeId, LocalDate lastDay) {
        Board board = lock(id);
        BoardOffice held =
                offices.findByBoardIdAndId(id.value(), officeId.value()).orElseThrow(NotFoundException::new);
        held.endOn(lastDay);
        rules.refuseTwoAtOnce(held);
        audit.record(board, "board.office-ended", Map.of("office", held.office(), "on", lastDay));
    }

    private void tell(BoardId id, LocalDate from, LocalDate to) {
        holdings.flush();
        listeners.orderedStream().forEach(listener -> listener.changed(id, from, to));
    }

    private Board lock(BoardId id) {
        return boards.lock(id.value()).orElseThrow(NotFoundException::new);
    }

    private Seat seat(BoardId id, SeatId seatId) {
        return seats.findByBoardIdAndId(id.value(), seatId.value()).orElseThrow(NotFoundException::new);
    }

    private Member member(BoardId id, MemberId memberId) {
        return members.findByBoardIdAndId(id.value(), memberId.value()).orElseThrow(NotFoundException::new);
    }
}
