package org.quarterboard.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaItemId;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.AttendanceMode;
import org.quarterboard.meetings.DeclarationDraft;
import org.quarterboard.meetings.DeclarationService;
import org.quarterboard.meetings.GuestDraft;
import org.quarterboard.meetings.GuestService;
import org.quarterboard.meetings.InterestOutcome;
import org.quarterboard.meetings.ItemPresenceDraft;
import org.quarterboard.meetings.ItemPresenceKind;
import org.quarterboard.meetings.ItemPresenceService;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDetails;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.shared.BoardId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the registers of the past say beside who came: guests, interests, who was there for an item only. */
@Component
@Profile({"demo", "test"})
class RegisterSetUp {

    /** Since then meetings can be joined from elsewhere. */
    private static final LocalDate REMOTE_SINCE = LocalDate.of(2024, 1, 1);

    private final RegisterService registers;
    private final AgendaService agendas;
    private final GuestService guests;
    private final DeclarationService interests;
    private final ItemPresenceService presences;

    RegisterSetUp(
            RegisterService registers,
            AgendaService agendas,
            GuestService guests,
            DeclarationService interests,
            ItemPresenceService presences) {
        this.registers = registers;
        this.agendas = agendas;
        this.guests = guests;
        this.interests = interests;
        this.presences = presences;
    }

    /** The register of one meeting, everybody answered. */
    void load(
            BoardPlan plan,
            BoardPlan.Held held,
            BoardId board,
            UUID meeting,
            Map<String, SeatId> seats,
            Map<String, MemberId> members) {
        Stream<MarkDraft> expected = plan.holders().stream()
                .filter(holder -> holder.holdsOn(held.date()))
                .map(holder -> new MarkDraft(
                        BoardSetUp.found(members, holder.key()),
                        BoardSetUp.found(seats, holder.seat()),
                        plan.mark(held, holder),
                        details(plan, held, holder.key(), plan.mark(held, holder)),
                        MarkDraft.NONE));
        Stream<MarkDraft> former = rows("register-former.csv", plan, held)
                .map(row -> new MarkDraft(
                        BoardSetUp.found(members, row.text("key")),
                        BoardSetUp.found(seats, row.text("seat")),
                        Mark.valueOf(row.text("mark")),
                        MarkDetails.of(AttendanceMode.IN_ROOM).because(row.text("reason")),
                        MarkDraft.NONE));
        registers.recordMarks(board, meeting, Stream.concat(expected, former).toList());
        beside(plan, held, board, meeting, members);
    }

    private void beside(
            BoardPlan plan, BoardPlan.Held held, BoardId board, UUID meeting, Map<String, MemberId> members) {
        List<AgendaEntry> agenda = agendas.agenda(board, meeting);
        rows("register-guests.csv", plan, held)
                .forEach(row -> guests.add(
                        board,
                        meeting,
                        new GuestDraft(
                                row.text("position"),
                                row.text("organisation"),
                                AttendanceMode.valueOf(row.text("mode")),
                                item(agenda, row).map(Set::of).orElse(Set.of()))));
        rows("register-interests.csv", plan, held)
                .forEach(row -> interests.declare(
                        board,
                        meeting,
                        new DeclarationDraft(
                                BoardSetUp.found(members, row.text("key")),
                                item(agenda, row),
                                row.text("nature"),
                                InterestOutcome.valueOf(row.text("outcome")))));
        rows("register-presence.csv", plan, held)
                .forEach(row -> presences.record(
                        board,
                        meeting,
                        new ItemPresenceDraft(
                                item(agenda, row).orElseThrow(),
                                BoardSetUp.found(members, row.text("key")),
                                ItemPresenceKind.valueOf(row.text("kind")))));
    }

    /** Of those who came one in five joined remotely, one in twenty came late, and one in twenty left early. */
    private static MarkDetails details(BoardPlan plan, BoardPlan.Held held, String key, Mark mark) {
        if (!mark.attended()) {
            return MarkDetails.NONE;
        }
        boolean remote = !held.date().isBefore(REMOTE_SINCE)
                && Chance.of(plan.service(), held.date().toString(), key, "remote")
                        .happens(0.2);
        LocalTime late =
                Chance.of(plan.service(), held.date().toString(), key, "late").happens(0.05)
                        ? plan.starts().plusMinutes(20)
                        : null;
        LocalTime early =
                Chance.of(plan.service(), held.date().toString(), key, "early").happens(0.05)
                        ? plan.starts().plusMinutes(95)
                        : null;
        return new MarkDetails(remote ? AttendanceMode.REMOTE : AttendanceMode.IN_ROOM, late, early, "", "");
    }

    private static Stream<DemoTable.Row> rows(String file, BoardPlan plan, BoardPlan.Held held) {
        return DemoTable.read(file).stream()
                .filter(row -> row.text("service").equals(plan.service())
                        && row.date("date").equals(held.date()));
    }

    /** Items are named by their place on the agenda. */
    private static Optional<AgendaItemId> item(List<AgendaEntry> agenda, DemoTable.Row row) {
        return row.given("item")
                .map(place -> agenda.get(Integer.parseInt(place) - 1).id());
    }
}
