package org.quarterboard.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.attendance.Kpi8ReturnService;
import org.quarterboard.attendance.PartnerDataDraft;
import org.quarterboard.attendance.PartnerDataService;
import org.quarterboard.attendance.PartnerDataState;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.RegisterRow;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The returns of KPI 8 that were submitted, one of which the register has left behind since, and the partners' data: of
 * a service in one transaction, so that nothing is ever half there.
 */
@Component
@Profile({"demo", "test"})
class ReturnSetUp {

    private final Kpi8ReturnService returns;
    private final PartnerDataService partners;
    private final BoardService boards;
    private final MeetingService meetings;
    private final RegisterService registers;
    private final Today today;

    ReturnSetUp(
            Kpi8ReturnService returns,
            PartnerDataService partners,
            BoardService boards,
            MeetingService meetings,
            RegisterService registers,
            Today today) {
        this.returns = returns;
        this.partners = partners;
        this.boards = boards;
        this.meetings = meetings;
        this.registers = registers;
        this.today = today;
    }

    @Transactional
    public void load(BoardPlan plan, ServiceId service) {
        for (DemoTable.Row row : rows("kpi8-returns.csv", plan)) {
            Quarter quarter = Quarter.parse(row.text("quarter")).orElseThrow();
            boolean over = quarter.end().isBefore(today.date());
            if (over && returns.find(service, quarter).steps().isEmpty()) {
                submit(plan, service, quarter, row.text("then"));
            }
        }
        for (DemoTable.Row row : rows("partners-data.csv", plan)) {
            LocalDate day = row.dateOrNull("on");
            Sector sector = Sector.valueOf(row.text("sector"));
            int year = (int) row.number("year");
            boolean open = partners.year(service, year).sectors().stream()
                    .anyMatch(data -> data.sector() == sector && data.number() == 0);
            boolean past = day == null || !day.isAfter(today.date());
            if (open && past && year <= today.quarter().year()) {
                partners.record(
                        service,
                        new PartnerDataDraft(
                                sector,
                                year,
                                PartnerDataState.valueOf(row.text("state")),
                                day,
                                row.text("showed"),
                                row.text("paper"),
                                row.text("said")),
                        0);
            }
        }
    }

    private static List<DemoTable.Row> rows(String file, BoardPlan plan) {
        return DemoTable.read(file).stream()
                .filter(row -> row.text("service").equals(plan.service()))
                .toList();
    }

    /** @param then marks that the register had when the return was submitted, and that were corrected afterwards */
    private void submit(BoardPlan plan, ServiceId service, Quarter quarter, String then) {
        List<MarkDraft> corrections = then.isEmpty() ? List.of() : mark(plan, service, quarter, BoardPlan.marks(then));
        String seen = returns.find(service, quarter).now().sha256();
        returns.check(service, quarter, seen);
        returns.submit(service, quarter, seen);
        if (!corrections.isEmpty()) {
            BoardId board = board(service);
            UUID meeting = meeting(plan, board, quarter);
            registers.recordMarks(board, meeting, again(board, meeting, corrections));
        }
    }

    /** Records the marks, and returns those that stood there. */
    private List<MarkDraft> mark(BoardPlan plan, ServiceId service, Quarter quarter, Map<String, Mark> marks) {
        BoardId board = board(service);
        UUID meeting = meeting(plan, board, quarter);
        List<MarkDraft> then = new ArrayList<>();
        List<MarkDraft> before = new ArrayList<>();
        for (RegisterRow row : registers.register(board, meeting)) {
            marks.forEach((key, mark) -> {
                Mark held = row.mark();
                boolean meant = BoardSetUp.found(plan.positions(), key)
                        .position()
                        .equals(row.holding().position());
                if (meant && held != null) {
                    then.add(new MarkDraft(row.holding().member(), row.holding().seat(), mark, row.version()));
                    before.add(row.answer(held, row.details()));
                }
            });
        }
        registers.recordMarks(board, meeting, then);
        return before;
    }

    /** The same marks for the rows as they are now. */
    private List<MarkDraft> again(BoardId board, UUID meeting, List<MarkDraft> marks) {
        return registers.register(board, meeting).stream()
                .flatMap(row -> marks.stream()
                        .filter(mark -> mark.member().equals(row.holding().member())
                                && mark.seat().equals(row.holding().seat()))
                        .map(mark ->
                                new MarkDraft(mark.member(), mark.seat(), mark.mark(), mark.details(), row.version())))
                .toList();
    }

    private BoardId board(ServiceId service) {
        return boards.boardOf(service).orElseThrow().id();
    }

    private UUID meeting(BoardPlan plan, BoardId board, Quarter quarter) {
        LocalDate day = plan.lastIn(quarter).orElseThrow().date();
        return meetings.list(board).stream()
                .filter(meeting -> meeting.date().equals(day))
                .map(MeetingItem::uuid)
                .findFirst()
                .orElseThrow();
    }
}
