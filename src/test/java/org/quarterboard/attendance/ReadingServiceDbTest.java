package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.attendance.TwoAuthorityBoards.Board;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** Two readings of one sentence: which holds when, who chose it, and what follows. */
@PortalTest
class ReadingServiceDbTest {

    private static final Quarter Q1 = new Quarter(2024, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 7);
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 6);
    private static final CellCode HEADLINE = new CellCode("8|v1|period||count");

    private final ReadingService readings;
    private final AttendanceService attendance;
    private final Kpi8ReturnService returns;
    private final ObservationService observations;
    private final TwoAuthorityBoards twoAuthorities;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final Today today;

    private Board board;

    @Autowired
    ReadingServiceDbTest(
            ReadingService readings,
            AttendanceService attendance,
            Kpi8ReturnService returns,
            ObservationService observations,
            TwoAuthorityBoards twoAuthorities,
            TestBoards testBoards,
            TestPeople people,
            Today today) {
        this.readings = readings;
        this.attendance = attendance;
        this.returns = returns;
        this.observations = observations;
        this.twoAuthorities = twoAuthorities;
        this.testBoards = testBoards;
        this.people = people;
        this.today = today;
    }

    @BeforeEach
    void meet() {
        board = twoAuthorities.create();
        twoAuthorities.held(board, JUNE, "CHILDRENS_SOCIAL_CARE 1", "EDUCATION 2", "POLICE", "PROBATION", "HEALTH");
        twoAuthorities.held(board, SEPTEMBER, "CHILDRENS_SOCIAL_CARE 1", "EDUCATION 2", "POLICE");
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void anyAuthorityCountsUntilSomebodyChooses() {
        assertThat(readings.choices(board.service())).isEmpty();
        assertThat(readings.severalAuthorities(board.service())).isTrue();
        Kpi8Column column = attendance.grid(board.service(), Q1, 1).columns().getFirst();
        assertThat(column.counted().headline()).isEqualTo(5);
        assertThat(column.other().headline()).isEqualTo(4);
        assertThat(column.readingsDiffer()).isTrue();
        assertThat(derived(Q1)).isEqualTo(5);
    }

    @Test
    void aChoiceHoldsFromItsQuarterOnAndDerivesAnew() {
        readings.choose(board.service(), Reading.ONE_AUTHORITY, Q1.next(), "Agreed with the Youth Justice Board");
        assertThat(List.of(derived(Q1), derived(Q1.next()))).containsExactly(5, 2);
        assertThat(attendance.grid(board.service(), Q1, 2).columns())
                .extracting(
                        column -> column.counted().reading(),
                        column -> column.counted().headline(),
                        column -> column.counted().of(Sector.EDUCATION).state())
                .containsExactly(
                        tuple(Reading.PER_SECTOR, 5, SectorState.SENIOR),
                        tuple(Reading.ONE_AUTHORITY, 2, SectorState.OTHER_AUTHORITY));
    }

    @Test
    void theLastChoiceThatReachesAQuarterHoldsAndAllAreKept() {
        readings.choose(board.service(), Reading.ONE_AUTHORITY, Q1, "First");
        readings.choose(board.service(), Reading.PER_SECTOR, Q1.next(), "Second");
        assertThat(List.of(derived(Q1), derived(Q1.next()))).containsExactly(4, 3);
        readings.choose(board.service(), Reading.PER_SECTOR, Q1, "Third");
        assertThat(List.of(derived(Q1), derived(Q1.next()))).containsExactly(5, 3);
        assertThat(readings.choices(board.service()))
                .extracting(ReadingChoice::reading, ReadingChoice::since, ReadingChoice::reason, ReadingChoice::by)
                .containsExactly(
                        tuple(Reading.PER_SECTOR, Q1, "Third", "Test person"),
                        tuple(Reading.PER_SECTOR, Q1.next(), "Second", "Test person"),
                        tuple(Reading.ONE_AUTHORITY, Q1, "First", "Test person"));
    }

    @Test
    void aMeetingRecordedLaterIsCountedByTheChosenReading() {
        readings.choose(board.service(), Reading.ONE_AUTHORITY, Q1, "Agreed");
        twoAuthorities.held(board, LocalDate.of(2024, 12, 6), "CHILDRENS_SOCIAL_CARE 1", "EDUCATION 2");
        assertThat(derived(new Quarter(2024, 3))).isEqualTo(1);
    }

    @Test
    void anotherReadingMakesASubmittedReturnStale() {
        String seen = returns.find(board.service(), Q1).now().sha256();
        returns.check(board.service(), Q1, seen);
        returns.submit(board.service(), Q1, seen);
        readings.choose(board.service(), Reading.ONE_AUTHORITY, Q1, "Agreed");
        Kpi8Return stale = returns.find(board.service(), Q1);
        assertThat(stale.state()).isEqualTo(Kpi8ReturnState.STALE);
        assertThat(stale.changes().reading()).isTrue();
        assertThat(stale.changes().meeting()).isFalse();
        assertThat(stale.changes().figures())
                .containsExactly(new ReturnChanges.Figure(PartnerRole.SENIOR, Sector.EDUCATION, 1, 0));
        readings.choose(board.service(), Reading.PER_SECTOR, Q1, "Taken back");
        assertThat(returns.find(board.service(), Q1).state()).isEqualTo(Kpi8ReturnState.SUBMITTED);
    }

    /** Which authority is taken hangs on the other sectors, which a partner does not see. */
    @Test
    void aPartnerSeesTheFigureThatEverybodySees() {
        readings.choose(board.service(), Reading.ONE_AUTHORITY, Q1, "Agreed");
        people.signIn(new Viewer.Grant(
                Role.PARTNER, ScopeKind.SERVICE, board.service().value(), Sector.EDUCATION.name()));
        Kpi8Grid grid = attendance.grid(board.service(), Q1, 1);
        assertThat(grid.sectors()).containsExactly(Sector.EDUCATION);
        Kpi8Column column = grid.columns().getFirst();
        assertThat(column.counted().of(Sector.EDUCATION).state()).isEqualTo(SectorState.OTHER_AUTHORITY);
        assertThat(column.counted().sectors()).containsOnlyKeys(Sector.EDUCATION);
        assertThat(column.other().sectors()).containsOnlyKeys(Sector.EDUCATION);
    }

    @Test
    void aChoiceNeedsAReasonAndAQuarterThatIsReturned() {
        assertThatThrownBy(() -> readings.choose(board.service(), Reading.ONE_AUTHORITY, Q1, "  "))
                .hasMessage("attendance.error.reason");
        assertThatThrownBy(() -> readings.choose(board.service(), Reading.ONE_AUTHORITY, new Quarter(2022, 4), "Why"))
                .hasMessage("attendance.error.since");
        Quarter far = today.quarter().plus(2);
        assertThatThrownBy(() -> readings.choose(board.service(), Reading.ONE_AUTHORITY, far, "Why"))
                .hasMessage("attendance.error.since");
    }

    @Test
    void onlyWhoAnswersForReturnsChooses() {
        people.signIn(board.grant(Role.SECRETARY));
        assertThat(readings.in(board.service(), Q1)).isEqualTo(Reading.PER_SECTOR);
        assertThatThrownBy(() -> readings.choose(board.service(), Reading.ONE_AUTHORITY, Q1, "Why"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aBoardWithoutSeatsOfAuthoritiesHasNothingToChoose() {
        var plain = testBoards.fiveSeniors();
        people.signIn(plain.grant(Role.HEAD_OF_SERVICE));
        assertThat(readings.severalAuthorities(plain.service())).isFalse();
    }

    private int derived(Quarter quarter) {
        return AsSystem.call("test", () -> observations.current(board.service(), List.of(HEADLINE), Period.of(quarter)))
                .stream()
                .filter(figure -> figure.stream() == Stream.DERIVED)
                .map(Observation::value)
                .map(value -> value == null ? -1 : BigDecimal.ZERO.add(value).intValueExact())
                .findFirst()
                .orElse(-1);
    }
}
