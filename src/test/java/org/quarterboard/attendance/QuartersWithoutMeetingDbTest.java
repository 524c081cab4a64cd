package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Lineage;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.SourceKind;
import org.quarterboard.kpi.Stream;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureRow;
import org.quarterboard.trends.MeasureService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody met: that is a zero which is held, shown and told apart, wherever KPI 8 is read. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuartersWithoutMeetingDbTest {

    private static final CellCode HEADLINE = new CellCode("8|v1|period||count");
    private static final Quarter MET = new Quarter(2024, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final AttendanceService attendance;
    private final MeasureService measures;
    private final ObservationService observations;
    private final MeetingService meetings;
    private final Recount recount;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private final Today today;

    private TestBoard vacant;
    private TestBoard begunByMeeting;
    private TestBoard cancelled;
    private TestBoard complete;
    private long figuresOfComplete;

    @Autowired
    QuartersWithoutMeetingDbTest(
            AttendanceService attendance,
            MeasureService measures,
            ObservationService observations,
            MeetingService meetings,
            Recount recount,
            TestBoards testBoards,
            TestPeople people,
            JdbcClient jdbc,
            Today today) {
        this.attendance = attendance;
        this.measures = measures;
        this.observations = observations;
        this.meetings = meetings;
        this.recount = recount;
        this.testBoards = testBoards;
        this.people = people;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Over every board that any test has made, hence once for all tests. */
    @BeforeAll
    void recountAsEveryHour() {
        vacant = testBoards.empty();
        begunByMeeting = testBoards.empty();
        testBoards.held(begunByMeeting, DAY, Map.of());
        cancelled = testBoards.fiveSeniors();
        UUID planned = testBoards.planned(cancelled, today.quarter().end());
        AsSystem.run("test", () -> meetings.cancel(cancelled.id(), planned, "Snow"));
        complete = testBoards.fiveSeniors();
        testBoards.held(complete, DAY, all());
        figuresOfComplete = figures(complete);
        AsSystem.run("test", recount::quartersOver);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void theMeasureSaysZeroWhereTheGridSaysZero() {
        TestBoard board = testBoards.fiveSeniors();
        testBoards.held(board, DAY, all());
        people.signIn(board.grant(Role.BOARD_MEMBER));
        Quarter last = today.quarter().previous();
        MeasurePage page = measures.measure(board.service(), new MeasureCode("8"), last, Messages.ENGLISH);
        List<Kpi8Column> columns = attendance
                .grid(board.service(), Kpi8.FIRST, Kpi8.FIRST.until(last) + 1)
                .columns();
        assertThat(page.rows().reversed())
                .extracting(MeasureRow::quarter)
                .isEqualTo(columns.stream().map(Kpi8Column::quarter).toList());
        for (int i = 0; i < columns.size(); i++) {
            MeasureRow row = page.rows().reversed().get(i);
            assertThat(row.exact().value())
                    .as(row.texts().quarter())
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(columns.get(i).counted().headline()));
            assertThat(row.texts().remark()).isEqualTo("counted from the record of meetings");
        }
        assertThat(page.rows().reversed().get(Kpi8.FIRST.until(MET)).texts().value())
                .isEqualTo("5");
        assertThat(page.chart().orElseThrow().points())
                .filteredOn(point -> point.value() != null && point.value() == 0)
                .hasSize(columns.size() - 1);
    }

    @Test
    void theSourceOfAZeroIsTheBoardsRecordAndSaysWhere() {
        TestBoard board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.DATA_OFFICER));
        Observation zero = derived(board, MET);
        assertThat(zero.value()).isEqualByComparingTo("0");
        Lineage lineage = observations.one(board.service(), zero.id());
        assertThat(lineage.figure().source().kind()).isEqualTo(SourceKind.BOARD);
        assertThat(lineage.origin().title()).isEqualTo("A management board");
        assertThat(lineage.origin().path()).isEqualTo("service/" + board.code() + "/attendance");
    }

    @Test
    void aMeetingTakesThePlaceOfTheZerosEvenWhereTheyStayZeros() {
        TestBoard board = testBoards.fiveSeniors();
        UUID held = testBoards.held(board, DAY, Map.of());
        assertThat(derived(board, MET).value()).isEqualByComparingTo("0");
        assertThat(derived(board, MET).source().id()).isEqualTo(held);
        AsSystem.run("test", () -> meetings.cancel(board.id(), held, "Recorded by mistake"));
        assertThat(derived(board, MET).value()).isEqualByComparingTo("0");
        assertThat(derived(board, MET).source().kind()).isEqualTo(SourceKind.BOARD);
    }

    @Test
    void aBoardThatDidNotExistHasNoZeros() {
        assertThat(quarters(vacant)).isEmpty();
        assertThat(quarters(begunByMeeting))
                .containsExactlyElementsOf(MET.run(MET.until(today.quarter())).toList());
    }

    @Test
    void aMeetingThatNobodyHasSettledIsNoQuarterWithoutAMeeting() {
        TestBoard board = testBoards.empty();
        testBoards.held(board, DAY, Map.of());
        UUID open = testBoards.planned(board, MET.next().start());
        AsSystem.run("test", recount::quartersOver);
        assertThat(quarters(board)).contains(MET, MET.plus(2)).doesNotContain(MET.next());
        AsSystem.run("test", () -> meetings.cancel(board.id(), open, "Snow"));
        assertThat(quarters(board)).contains(MET.next());
    }

    @Test
    void figuresThatMayStillChangeAreProvisionalUntilTheyNoLongerMay() {
        TestBoard board = testBoards.fiveSeniors();
        UUID open = testBoards.planned(board, DAY);
        AsSystem.run("test", () -> meetings.hold(board.id(), open));
        assertThat(derived(board, MET).provisional()).isTrue();
        AsSystem.run("test", () -> meetings.cancel(board.id(), open, "Recorded by mistake"));
        assertThat(derived(board, MET).provisional()).isFalse();
        testBoards.held(board, DAY, all());
        assertThat(derived(board, MET).provisional()).isFalse();
        testBoards.planned(board, DAY.plusDays(1));
        AsSystem.run("test", recount::quartersOver);
        assertThat(derived(board, MET).provisional()).isTrue();
        testBoards.held(board, today.date(), all());
        assertThat(derived(board, today.quarter()).provisional()).isTrue();
    }

    @Test
    void theRunningQuarterAndThoseBeforeKpi8HaveNone() {
        assertThat(quarters(cancelled))
                .containsExactlyElementsOf(
                        Kpi8.FIRST.run(Kpi8.FIRST.until(today.quarter())).toList());
    }

    @Test
    void theHourlyRecountChangesNothingWhereNothingIsMissing() {
        assertThat(figures(complete)).isEqualTo(figuresOfComplete);
    }

    private Observation derived(TestBoard board, Quarter quarter) {
        return AsSystem.call("test", () -> observations.current(board.service(), List.of(HEADLINE), Period.of(quarter)))
                .stream()
                .filter(figure -> figure.stream() == Stream.DERIVED)
                .findFirst()
                .orElseThrow();
    }

    private List<Quarter> quarters(TestBoard board) {
        Period always = new Period(LocalDate.of(2000, 4, 1), LocalDate.of(2100, 3, 31));
        return AsSystem.call("test", () -> observations.current(board.service(), List.of(HEADLINE), always)).stream()
                .map(figure -> figure.period().asQuarter().orElseThrow())
                .toList();
    }

    private long figures(TestBoard board) {
        return jdbc.sql("SELECT COUNT(*) FROM observation WHERE service_id = ?")
                .param(board.service().value())
                .query(Long.class)
                .single();
    }

    private static Map<Sector, Mark> all() {
        Map<Sector, Mark> marks = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            marks.put(sector, Mark.SENIOR);
        }
        return marks;
    }
}
