package org.quarterboard.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.boards.AppointmentDraft;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.BoardDraft;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.SeatDraft;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.MeetingDraft;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Boards and meetings for tests, made through the services. */
@Component
public class TestBoards {

    public static final LocalDate BEGIN = LocalDate.of(2020, 4, 1);

    private final JdbcClient jdbc;
    private final BoardService boards;
    private final AppointmentService appointments;
    private final MeetingService meetings;
    private final RegisterService registers;
    private final TransactionTemplate transaction;

    TestBoards(
            JdbcClient jdbc,
            BoardService boards,
            AppointmentService appointments,
            MeetingService meetings,
            RegisterService registers,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.boards = boards;
        this.appointments = appointments;
        this.meetings = meetings;
        this.registers = registers;
        this.transaction = transaction;
    }

    /** A service with a board of its own. */
    public record TestBoard(ServiceId service, String code, BoardId id, Map<Sector, Holding> seniors) {

        public Viewer.Grant grant(Role role) {
            return new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), "");
        }

        public MarkDraft mark(Sector sector, Mark mark, long seen) {
            Holding holding = seniors.get(sector);
            return new MarkDraft(holding.member(), holding.seat(), mark, seen);
        }
    }

    /** A board with one seat and one senior partner for each sector, from April 2020 on. */
    public TestBoard fiveSeniors() {
        return AsSystem.call("test", () -> {
            TestBoard empty = empty();
            Map<Sector, Holding> seniors = new EnumMap<>(Sector.class);
            // Appointed in one transaction, KPI 8 is counted once and not five times.
            transaction.executeWithoutResult(status -> {
                for (SeatItem seat :
                        boards.boardOf(empty.service()).orElseThrow().seats()) {
                    appoint(empty.id(), seat);
                }
            });
            boards.terms(empty.id())
                    .forEach(holding -> seniors.put(holding.sector().orElseThrow(), holding));
            return new TestBoard(empty.service(), empty.code(), empty.id(), seniors);
        });
    }

    private void appoint(BoardId board, SeatItem seat) {
        Sector sector = seat.sector().orElseThrow();
        MemberId member = appointments.addMember(
                board, new MemberDraft("Senior partner of " + sector, "Partner of " + sector, null));
        appointments.appoint(board, new AppointmentDraft(seat.id(), member, Standing.SENIOR, Term.of(BEGIN, null)));
    }

    /** Links the person to the senior partner of the sector. */
    public void link(TestBoard board, Sector sector, PersonId person) {
        Holding holding = board.seniors().get(sector);
        AsSystem.run(
                "test",
                () -> appointments.describeMember(
                        board.id(),
                        holding.member(),
                        new MemberDraft(holding.position(), holding.organisation(), person),
                        member(board, holding.member()).version()));
    }

    /** The member as the board lists it now. */
    public MemberItem member(TestBoard board, MemberId id) {
        return AsSystem.call("test", () -> boards.details(board.id())).members().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A board with one vacant seat for each sector. */
    public TestBoard empty() {
        String code = Services.code();
        ServiceId service = Services.create(jdbc, code);
        BoardId board = AsSystem.call("test", () -> boards.create(service, five()));
        return new TestBoard(service, code, board, Map.of());
    }

    public static BoardDraft five() {
        return new BoardDraft(
                "A management board",
                Arrays.stream(Sector.values())
                        .map(sector -> new SeatDraft(Optional.of(sector), "Seat of " + sector, null))
                        .toList());
    }

    public UUID planned(TestBoard board, LocalDate on) {
        return AsSystem.call(
                "test", () -> meetings.plan(board.id(), new MeetingDraft(on, LocalTime.of(14, 0), "A room")));
    }

    /** A meeting that was held and fully recorded, everybody absent who is not named. */
    public UUID held(TestBoard board, LocalDate on, Map<Sector, Mark> marks) {
        UUID meeting = planned(board, on);
        AsSystem.run("test", () -> {
            List<MarkDraft> drafts = board.seniors().keySet().stream()
                    .map(sector -> board.mark(sector, marks.getOrDefault(sector, Mark.ABSENT), MarkDraft.NONE))
                    .toList();
            registers.recordMarks(board.id(), meeting, drafts);
            meetings.hold(board.id(), meeting);
        });
        return meeting;
    }
}
