package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.AppointmentDraft;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.ReturnState;
import org.quarterboard.kpi.ReturnStatus;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MeetingDraft;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AttendanceServiceDbTest {

    private static final Quarter Q1 = new Quarter(2024, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);
    private static final CellCode HEADLINE = new CellCode("8|v1|period||count");

    private final AttendanceService attendance;
    private final ObservationService observations;
    private final MeetingService meetings;
    private final RegisterService registers;
    private final AppointmentService appointments;
    private final BoardService boards;
    private final ReturnService returns;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final JdbcClient jdbc;

    private TestBoard board;

    @Autowired
    AttendanceServiceDbTest(
            AttendanceService attendance,
            ObservationService observations,
            MeetingService meetings,
            RegisterService registers,
            AppointmentService appointments,
            BoardService boards,
            ReturnService returns,
            TestBoards testBoards,
            TestPeople people,
            JdbcClient jdbc) {
        this.attendance = attendance;
        this.observations = observations;
        this.meetings = meetings;
        this.registers = registers;
        this.appointments = appointments;
        this.boards = boards;
        this.returns = returns;
        this.testBoards = testBoards;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aHeldMeetingBecomesTwelveFigures() {
        UUID meeting = testBoards.held(board, DAY, all(Mark.SENIOR));
        List<Observation> figures = derived(board.service(), Q1);
        assertThat(figures).hasSize(1);
        assertThat(figures.getFirst().value()).isEqualByComparingTo("5");
        assertThat(figures.getFirst().source().id()).isEqualTo(meeting);
        assertThat(count("source_kind = 'MEETING' AND superseded_at > '9000-01-01'"))
                .isEqualTo(12);
    }

    @Test
    void aPlannedAndACancelledMeetingNeverCount() {
        testBoards.planned(board, DAY);
        assertThat(headline(board.service(), Q1)).isZero();
        UUID held = testBoards.held(board, DAY, all(Mark.SENIOR));
        meetings.cancel(board.id(), held, "Recorded by mistake");
        assertThat(headline(board.service(), Q1)).isZero();
        assertThat(grid(Q1).counted().meeting()).isEmpty();
    }

    @Test
    void takingBackThatItWasHeldTakesTheFiguresBack() {
        UUID held = testBoards.held(board, DAY, all(Mark.SENIOR));
        meetings.reopen(board.id(), held);
        assertThat(headline(board.service(), Q1)).isZero();
        meetings.hold(board.id(), held);
        assertThat(headline(board.service(), Q1)).isEqualTo(5);
    }

    @Test
    void aChangedMarkSupersedesAndDoesNotOverwrite() {
        UUID held = testBoards.held(board, DAY, all(Mark.SENIOR));
        long version = registers.register(board.id(), held).stream()
                .filter(row -> row.holding().sector().equals(Optional.of(Sector.POLICE)))
                .findFirst()
                .orElseThrow()
                .version();
        registers.recordMarks(board.id(), held, List.of(board.mark(Sector.POLICE, Mark.DELEGATE, version)));
        assertThat(headline(board.service(), Q1)).isEqualTo(4);
        // 8, 8b, 8a police and 8c police have changed: four superseded beside the twelve that stand.
        assertThat(count("source_kind = 'MEETING'")).isEqualTo(16);
    }

    @Test
    void aMeetingThatMovesChangesBothQuarters() {
        UUID held = testBoards.held(board, DAY, all(Mark.SENIOR));
        long version = meetings.find(board.id(), held).version();
        MeetingDraft july = new MeetingDraft(LocalDate.of(2024, 7, 2), LocalTime.of(14, 0), "A room");
        meetings.change(board.id(), held, july, version);
        assertThat(headline(board.service(), Q1)).isZero();
        assertThat(headline(board.service(), Q1.next())).isEqualTo(5);
    }

    @Test
    void aTermThatIsCorrectedIsCountedAgain() {
        testBoards.held(board, DAY, all(Mark.SENIOR));
        Holding police = board.seniors().get(Sector.POLICE);
        appointments.endTerm(board.id(), police.id(), DAY.minusDays(1));
        assertThat(headline(board.service(), Q1)).isEqualTo(4);
        assertThat(grid(Q1).counted().of(Sector.POLICE).state()).isEqualTo(SectorState.OUTSIDE_TERM);
    }

    @Test
    void whoHasBecomeADelegateWhenTheMeetingMovesIsAskedAfterAgain() {
        UUID held = testBoards.held(board, DAY, all(Mark.SENIOR));
        Holding police = board.seniors().get(Sector.POLICE);
        appointments.endTerm(board.id(), police.id(), DAY);
        Term afterwards = Term.of(DAY.plusDays(1), null);
        appointments.appoint(
                board.id(), new AppointmentDraft(police.seat(), police.member(), Standing.DELEGATE, afterwards));
        long version = meetings.find(board.id(), held).version();
        MeetingDraft later = new MeetingDraft(DAY.plusDays(2), LocalTime.of(14, 0), "A room");
        meetings.change(board.id(), held, later, version);
        assertThat(headline(board.service(), Q1)).isEqualTo(4);
        assertThat(grid(Q1).counted().of(Sector.POLICE).state()).isEqualTo(SectorState.NOT_RECORDED);
        assertThat(meetings.find(board.id(), held).registerComplete()).isFalse();
    }

    @Test
    void everyServiceOfTheBoardGetsItsFiguresWhoeverRecords() {
        ServiceId further = Services.create(jdbc);
        people.signOut();
        AsSystem.run("test", () -> boards.alsoServe(board.id(), further));
        people.signIn(board.grant(Role.SECRETARY));
        UUID meeting = testBoards.planned(board, DAY);
        registers.recordMarks(board.id(), meeting, List.of(board.mark(Sector.POLICE, Mark.SENIOR, -1)));
        meetings.hold(board.id(), meeting);
        assertThat(headline(board.service(), Q1)).isEqualTo(1);
        assertThat(headline(further, Q1)).isEqualTo(1);
    }

    @Test
    void aServiceThatJoinsTheBoardGetsTheFiguresOfItsPast() {
        UUID meeting = testBoards.held(board, DAY, all(Mark.SENIOR));
        ServiceId further = Services.create(jdbc);
        people.signIn(
                board.grant(Role.SECRETARY), new Viewer.Grant(Role.SECRETARY, ScopeKind.SERVICE, further.value(), ""));
        boards.alsoServe(board.id(), further);
        assertThat(headline(further, Q1)).isEqualTo(5);
        assertThat(derived(further, Q1).getFirst().source().id()).isEqualTo(meeting);
        assertThat(headline(further, Q1.next())).isZero();
        assertThat(headline(further, Kpi8.FIRST)).isZero();
        assertThat(count("source_kind = 'MEETING'")).isEqualTo(12);
    }

    @Test
    void countingAMeetingIsNoReturn() {
        testBoards.held(board, DAY, all(Mark.SENIOR));
        assertThat(returns.list(board.service())).isEmpty();
    }

    @Test
    void theLockOfOneServiceStopsNobodyFromRecordingAMeetingOfTheCommonBoard() {
        ServiceId further = Services.create(jdbc);
        people.signOut();
        AsSystem.run("test", () -> {
            boards.alsoServe(board.id(), further);
            giveBack(further, 3);
            returns.lock(further, "8", Period.of(Q1), "");
        });
        people.signIn(board.grant(Role.SECRETARY));
        testBoards.held(board, DAY, all(Mark.SENIOR));
        assertThat(headline(board.service(), Q1)).isEqualTo(5);
        assertThat(headline(further, Q1)).isEqualTo(5);
        assertThat(AsSystem.call("test", () -> returns.list(further)))
                .extracting(ReturnStatus::state, ReturnStatus::locked)
                .containsExactly(tuple(ReturnState.RECEIVED, true));
    }

    private void giveBack(ServiceId service, int headline) {
        giveBack(service, HEADLINE, headline);
    }

    private void giveBack(ServiceId service, CellCode cell, int figure) {
        observations.write(
                service,
                List.of(new NewObservation(
                        Period.of(Q1), cell, Stream.RETURNED, BigDecimal.valueOf(figure), null, false, 2)),
                Source.ofImport(UUID.randomUUID()));
    }

    @Test
    void whatWasReturnedStandsBesideWhatIsCounted() {
        testBoards.held(board, DAY, all(Mark.SENIOR));
        AsSystem.run("test", () -> giveBack(board.service(), 3));
        Kpi8Column column = grid(Q1);
        assertThat(column.counted().headline()).isEqualTo(5);
        assertThat(column.returned().headline()).isEqualTo(OptionalInt.of(3));
        assertThat(column.difference()).isEqualTo(OptionalInt.of(-2));
        assertThat(column.differs()).isTrue();
        assertThat(grid(Q1.next()).returned().isEmpty()).isTrue();
    }

    @Test
    void aReturnThatDiffersInDelegatesAloneDiffers() {
        testBoards.held(board, DAY, all(Mark.SENIOR));
        AsSystem.run("test", () -> {
            giveBack(board.service(), 5);
            giveBack(board.service(), Kpi8Cells.total(PartnerRole.DELEGATE), 2);
        });
        assertThat(grid(Q1).difference()).isEqualTo(OptionalInt.of(0));
        assertThat(grid(Q1).delegatedDifference()).isEqualTo(OptionalInt.of(2));
        assertThat(grid(Q1).differs()).isTrue();
        people.signIn(partner(Sector.POLICE));
        assertThat(grid(Q1).returned().isEmpty()).isTrue();
    }

    @Test
    void aPartnerSeesTheOwnSectorAlone() {
        testBoards.held(board, DAY, all(Mark.SENIOR));
        people.signIn(partner(Sector.POLICE));
        Kpi8Grid grid = attendance.grid(board.service(), Q1, 1);
        assertThat(grid.onlySectors()).contains(Set.of(Sector.POLICE));
        assertThat(grid.sectors()).containsExactly(Sector.POLICE);
        assertThat(grid.columns().getFirst().counted().sectors()).containsOnlyKeys(Sector.POLICE);
        assertThat(meetings.heldMeetings(board.id(), Period.of(Q1)).getFirst().marks())
                .allMatch(mark -> mark.sector().equals(Optional.of(Sector.POLICE)))
                .hasSize(1);
    }

    @Test
    void aPartnerOfTwoSectorsSeesBothOfThemAlone() {
        testBoards.held(board, DAY, all(Mark.SENIOR));
        people.signIn(partner(Sector.HEALTH), partner(Sector.EDUCATION));
        Kpi8Grid grid = attendance.grid(board.service(), Q1, 1);
        assertThat(grid.sectors()).containsExactlyInAnyOrder(Sector.HEALTH, Sector.EDUCATION);
        assertThat(grid.columns().getFirst().counted().sectors()).containsOnlyKeys(Sector.HEALTH, Sector.EDUCATION);
        assertThat(meetings.heldMeetings(board.id(), Period.of(Q1)).getFirst().marks())
                .extracting(mark -> mark.sector().orElseThrow())
                .containsExactlyInAnyOrder(Sector.HEALTH, Sector.EDUCATION);
    }

    @Test
    void aPartnerWhoAlsoHasAnotherRoleSeesAllSectors() {
        people.signIn(partner(Sector.HEALTH), board.grant(Role.BOARD_MEMBER));
        assertThat(attendance.grid(board.service(), Q1, 1).onlySectors()).isEmpty();
    }

    private Viewer.Grant partner(Sector sector) {
        return new Viewer.Grant(Role.PARTNER, ScopeKind.SERVICE, board.service().value(), sector.name());
    }

    @Test
    void aServiceWithoutABoardHasAnEmptyGrid() {
        ServiceId service = Services.create(jdbc);
        Kpi8Grid grid = AsSystem.call("test", () -> attendance.grid(service, Q1, 8));
        assertThat(grid.hasBoard()).isFalse();
        assertThat(grid.columns())
                .hasSize(8)
                .allMatch(column -> column.counted().headline() == 0);
    }

    private Kpi8Column grid(Quarter quarter) {
        return attendance.grid(board.service(), quarter, 1).columns().getFirst();
    }

    private int headline(ServiceId service, Quarter quarter) {
        BigDecimal value = derived(service, quarter).getFirst().value();
        return value == null ? -1 : value.intValueExact();
    }

    private List<Observation> derived(ServiceId service, Quarter quarter) {
        return AsSystem.call("test", () -> observations.current(service, List.of(HEADLINE), Period.of(quarter)))
                .stream()
                .filter(figure -> figure.stream() == Stream.DERIVED)
                .toList();
    }

    private long count(String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM observation WHERE service_id = ? AND " + condition)
                .param(board.service().value())
                .query(Long.class)
                .single();
    }

    private static Map<Sector, Mark> all(Mark mark) {
        Map<Sector, Mark> marks = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            marks.put(sector, mark);
        }
        return marks;
    }
}
