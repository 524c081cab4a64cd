package org.quarterboard.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;
import org.quarterboard.meetings.AgendaDraft;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.MeetingDraft;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.Purpose;
import org.quarterboard.meetings.YearPlanService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The meetings of a board: those of the past on fixed days, and the next one in today's quarter or the one after. */
@Component
@Profile({"demo", "test"})
class MeetingSetUp {

    private final MeetingService meetings;
    private final RegisterSetUp registers;
    private final AgendaService agendas;
    private final MinutesSetUp minutes;
    private final YearPlanService years;
    private final Today today;

    MeetingSetUp(
            MeetingService meetings,
            RegisterSetUp registers,
            AgendaService agendas,
            MinutesSetUp minutes,
            YearPlanService years,
            Today today) {
        this.meetings = meetings;
        this.registers = registers;
        this.agendas = agendas;
        this.minutes = minutes;
        this.years = years;
        this.today = today;
    }

    void load(BoardPlan plan, BoardId board, Map<String, SeatId> seats, Map<String, MemberId> members) {
        for (BoardPlan.Held held : plan.meetings()) {
            UUID meeting = meetings.plan(board, new MeetingDraft(held.date(), plan.starts(), plan.place()));
            if (held.equals(plan.meetings().getLast())) {
                agenda(board, meeting, "LAST");
            }
            if (held.cancelled()) {
                meetings.cancel(board, meeting, held.reason());
            } else if (!held.date().isAfter(today.date())) {
                registers.load(plan, held, board, meeting, seats, members);
                meetings.hold(board, meeting);
            }
        }
        UUID next = meetings.plan(board, new MeetingDraft(next(today.date()), plan.starts(), plan.place()));
        agenda(board, next, "NEXT");
        minutes.load(plan.service(), board, members);
        years.startUsual(board, today.quarter().year());
    }

    /** The second Thursday of the last month of today's quarter if it is still to come, else of the next quarter. */
    static LocalDate next(LocalDate today) {
        Quarter quarter = Quarter.of(today);
        LocalDate day = secondThursday(quarter);
        return day.isAfter(today) ? day : secondThursday(quarter.next());
    }

    /** The meeting that the demonstration prepares, once it is planned. */
    static Optional<MeetingItem> ahead(MeetingService meetings, BoardId board, Today today) {
        return meetings.list(board).reversed().stream()
                .filter(meeting -> meeting.state().isAhead() && !meeting.date().isBefore(today.date()))
                .findFirst();
    }

    private static LocalDate secondThursday(Quarter quarter) {
        return quarter.end().with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.THURSDAY));
    }

    private void agenda(BoardId board, UUID meeting, String which) {
        for (DemoTable.Row row : DemoTable.read("agendas.csv")) {
            if (row.text("meeting").equals(which)) {
                agendas.add(
                        board,
                        meeting,
                        new AgendaDraft(row.text("title"), Purpose.valueOf(row.text("purpose")), row.text("ask")));
            }
        }
    }
}
