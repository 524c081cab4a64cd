package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MembershipRow.Holder;
import org.quarterboard.boards.MembershipRow.OfficeHeld;
import org.quarterboard.boards.MembershipStep.MemberKey;
import org.quarterboard.boards.MembershipStep.SeatKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Does the steps of a membership list, within the transaction in which they were planned with the board locked. */
@Component
class MembershipStore {

    private final SeatRepository seats;
    private final MemberRepository members;
    private final SeatHoldingRepository holdings;
    private final BoardOfficeRepository offices;
    private final TermRules rules;
    private final BoardAudit audit;
    private final ObjectProvider<TermsChanged> listeners;

    MembershipStore(
            SeatRepository seats,
            MemberRepository members,
            SeatHoldingRepository holdings,
            BoardOfficeRepository offices,
            TermRules rules,
            BoardAudit audit,
            ObjectProvider<TermsChanged> listeners) {
        this.seats = seats;
        this.members = members;
        this.holdings = holdings;
        this.offices = offices;
        this.rules = rules;
        this.audit = audit;
        this.listeners = listeners;
    }

    void save(Board board, List<MembershipStep> steps, Map<String, Long> authorities) {
        Saving saving = new Saving(board, authorities);
        // A term that ends earlier makes room for its successor, whatever the order of the lines.
        steps.stream().filter(MembershipStore::endsATerm).forEach(saving::step);
        steps.stream().filter(step -> !endsATerm(step)).forEach(saving::step);
        holdings.flush();
        offices.flush();
        saving.check();
        audit.record(board, "board.membership-imported", Map.of("changes", steps.size()));
        saving.tell();
    }

    private static boolean endsATerm(MembershipStep step) {
        return step.holding() != null || step.office() != null;
    }

    /** One list being saved. */
    private final class Saving {

        private final Board board;
        private final long boardId;
        private final Map<String, Long> authorities;
        private final Map<String, Seat> newSeats = new HashMap<>();
        private final Map<MemberKey, Member> newMembers = new HashMap<>();
        private final List<SeatHolding> touched = new ArrayList<>();
        private final List<BoardOffice> touchedOffices = new ArrayList<>();
        private @Nullable Term span;

        Saving(Board board, Map<String, Long> authorities) {
            this.board = board;
            this.boardId = board.boardId().value();
            this.authorities = authorities;
        }

        void step(MembershipStep step) {
            switch (step.kind()) {
                case SEAT -> addSeat(step.row());
                case MEMBER -> addMember(step.member());
                case TERM -> appoint(step);
                case TERM_END -> endTerm(step);
                case CHAIR, DEPUTY -> give(step);
                case OFFICE_END -> endOffice(step);
            }
        }

        private void addSeat(MembershipRow row) {
            Long authority = row.authority().isEmpty() ? null : authorities.get(row.authority());
            Seat seat = seats.save(new Seat(board.boardId(), new SeatDraft(row.kind(), row.seat(), authority)));
            newSeats.put(row.seat(), seat);
            audit.record(board, "board.seat-added", Map.of("seat", seat.title(), "kind", seat.kind()));
        }

        private void addMember(MemberKey key) {
            Member member = members.save(new Member(board.boardId(), key.position(), key.organisation(), null));
            newMembers.put(key, member);
            audit.record(board, "board.member-added", Map.of("position", member.position()));
        }

        private void appoint(MembershipStep step) {
            Holder holder = holder(step);
            SeatHolding holding = holdings.save(new SeatHolding(
                    board.boardId(),
                    new AppointmentDraft(
                            seatId(step.seat()), memberId(step.member()), holder.standing(), holder.term())));
            touched.add(holding);
            widen(holder.term().from(), holder.term().to());
            audit.record(
                    board,
                    "board.appointed",
                    Map.of("seat", step.row().seat(), "position", holder.position(), "standing", holder.standing()));
        }

        private void endTerm(MembershipStep step) {
            long id = Objects.requireNonNull(step.holding()).value();
            SeatHolding holding = holdings.findByBoardIdAndId(boardId, id).orElseThrow();
            LocalDate before = holding.term().to();
            LocalDate after = holder(step).term().to();
            holding.endOn(after);
            touched.add(holding);
            widen(before.isBefore(after) ? before : after, before.isBefore(after) ? after : before);
            audit.record(board, "board.term-ended", Map.of("holding", id, "on", after));
        }

        private void give(MembershipStep step) {
            OfficeHeld office = office(step);
            touchedOffices.add(offices.save(
                    new BoardOffice(board.boardId(), memberId(step.member()), office.office(), office.term())));
            audit.record(
                    board,
                    "board.office-given",
                    Map.of("office", office.office(), "position", step.member().position()));
        }

        private void endOffice(MembershipStep step) {
            BoardOffice held = offices.findByBoardIdAndId(
                            boardId, Objects.requireNonNull(step.office()).value())
                    .orElseThrow();
            OfficeHeld office = office(step);
            held.endOn(office.term().to());
            touchedOffices.add(held);
            audit.record(
                    board,
                    "board.office-ended",
                    Map.of("office", office.office(), "on", office.term().to()));
        }

        /** The planner has found nothing; the rules that hold for single appointments are asked all the same. */
        void check() {
            touched.forEach(rules::refuseClash);
            touchedOffices.forEach(rules::refuseTwoAtOnce);
        }

        void tell() {
            Term changed = span;
            if (changed != null) {
                listeners
                        .orderedStream()
                        .forEach(listener -> listener.changed(board.boardId(), changed.from(), changed.to()));
            }
        }

        private void widen(LocalDate from, LocalDate to) {
            Term before = span;
            span = before == null
                    ? new Term(from, to)
                    : new Term(
                            before.from().isBefore(from) ? before.from() : from,
                            before.to().isAfter(to) ? before.to() : to);
        }

        private SeatId seatId(SeatKey key) {
            SeatId held = key.held();
            return held != null
                    ? held
                    : Objects.requireNonNull(newSeats.get(key.title())).seatId();
        }

        private MemberId memberId(MemberKey key) {
            MemberId held = key.held();
            return held != null
                    ? held
                    : Objects.requireNonNull(newMembers.get(key)).memberId();
        }

        private static Holder holder(MembershipStep step) {
            return step.row().holder().orElseThrow();
        }

        private static OfficeHeld office(MembershipStep step) {
            return holder(step).office().orElseThrow();
        }
    }
}
