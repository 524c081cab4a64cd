package org.quarterboard.prove;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.boards.AppointmentDraft;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.BoardDraft;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatDraft;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.AttendanceMode;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDetails;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.MeetingDraft;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.Services;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A board of twenty seats, each with a senior partner, and marks that can be told apart: whatever a mark says follows
 * from its number, so that a mark put together from two of them is found.
 */
record RegisterWorld(ServiceId service, BoardId board, List<Holding> rows) {

    static final int ROWS = 20;

    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);
    private static final String WORK = "proof";

    RegisterWorld {
        rows = List.copyOf(rows);
    }

    /** The board of the service of that code; made if it is not there. */
    static RegisterWorld of(ApplicationContext portal, String code) {
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        BoardService boards = portal.getBean(BoardService.class);
        ServiceId service = jdbc.sql("SELECT id FROM service WHERE code = ?")
                .param(code)
                .query((row, number) -> new ServiceId(row.getLong(1)))
                .optional()
                .orElseGet(() -> Services.create(jdbc, code));
        return AsSystem.call(WORK, () -> {
            if (boards.boardOf(service).isEmpty()) {
                // In one transaction, KPI 8 is counted once and not for every appointment.
                portal.getBean(TransactionTemplate.class)
                        .executeWithoutResult(
                                status -> create(boards, portal.getBean(AppointmentService.class), service));
            }
            BoardId board = boards.boardOf(service).orElseThrow().id();
            return new RegisterWorld(service, board, boards.terms(board));
        });
    }

    private static void create(BoardService boards, AppointmentService appointments, ServiceId service) {
        List<SeatDraft> seats = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Sector sector = Sector.values()[i % Sector.values().length];
            seats.add(new SeatDraft(Optional.of(sector), "Seat " + (i + 1), null));
        }
        BoardId board = boards.create(service, new BoardDraft("A board of twenty", seats));
        for (SeatItem seat : boards.boardOf(service).orElseThrow().seats()) {
            MemberId member =
                    appointments.addMember(board, new MemberDraft("Holder of " + seat.title(), "Organisation", null));
            appointments.appoint(
                    board,
                    new AppointmentDraft(seat.id(), member, Standing.SENIOR, Term.of(LocalDate.of(2020, 4, 1), null)));
        }
    }

    UUID meeting(ApplicationContext portal) {
        return AsSystem.call(
                WORK,
                () -> portal.getBean(MeetingService.class)
                        .plan(board, new MeetingDraft(DAY, LocalTime.of(14, 0), "A room")));
    }

    String key(int row) {
        return MarkRow.of(rows.get(row)).key();
    }

    MarkDraft draft(int row, int number, long seen) {
        Holding holding = rows.get(row);
        return new MarkDraft(holding.member(), holding.seat(), Mark.DELEGATE, details(number), seen);
    }

    private static MarkDetails details(int number) {
        return new MarkDetails(mode(number), arrived(number), null, position(number), "");
    }

    static AttendanceMode mode(int number) {
        return number % 3 == 0 ? AttendanceMode.REMOTE : AttendanceMode.IN_ROOM;
    }

    static LocalTime arrived(int number) {
        return LocalTime.of(10 + number % 7, number % 60);
    }

    static String position(int number) {
        return "Change " + number;
    }

    /** What is stored of the meeting: key, number and version of each mark. */
    static final String STORED = """
        SELECT CONCAT(k.member_id, ':', k.seat_id), k.mark, k.mode, k.arrived_at, k.delegate_position, k.version
        FROM attendance_mark k JOIN meeting m ON m.id = k.meeting_id WHERE m.uuid = '%s'\
        """;

    /** How often the record of the meeting says that attendance was recorded. */
    static final String AUDITED = """
        SELECT COUNT(*) FROM audit_event WHERE action = 'meeting.attendance-recorded' AND subject LIKE '%%%s%%'\
        """;

    /** The number of a stored mark; -1 if what it says is not all of one. */
    static int number(String mark, String mode, String arrived, String position) {
        if (!position.startsWith("Change ")) {
            return -1;
        }
        int number = Integer.parseInt(position.substring("Change ".length()));
        boolean whole = mark.equals(Mark.DELEGATE.name())
                && mode.equals(mode(number).name())
                && LocalTime.parse(arrived).equals(arrived(number));
        return whole ? number : -1;
    }
}
