package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** What was imported against the record, figure by figure. */
@PortalTest
class ReconciliationServiceDbTest {

    private static final Quarter Q1 = new Quarter(2024, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final ReconciliationService reconciliation;
    private final ObservationService observations;
    private final MeetingService meetings;
    private final TestBoards testBoards;
    private final TestPeople people;

    private TestBoard board;

    @Autowired
    ReconciliationServiceDbTest(
            ReconciliationService reconciliation,
            ObservationService observations,
            MeetingService meetings,
            TestBoards testBoards,
            TestPeople people) {
        this.reconciliation = reconciliation;
        this.observations = observations;
        this.meetings = meetings;
        this.testBoards = testBoards;
        this.people = people;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.DATA_OFFICER));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void whatAgreesOrWasNotReturnedIsNoDifference() {
        testBoards.held(board, DAY, Map.of(Sector.POLICE, Mark.SENIOR));
        assertThat(reconciliation.differences(board.service(), Q1, 1)).isEmpty();
        imported(Q1, Map.of("8|v1|period||count", 1, "8a|v1|period|sector=police|count", 1));
        assertThat(reconciliation.differences(board.service(), Q1, 4)).isEmpty();
    }

    @Test
    void everyFigureThatDiffersIsNamedWithBothOrigins() {
        UUID meeting = testBoards.held(board, DAY, Map.of(Sector.POLICE, Mark.SENIOR, Sector.HEALTH, Mark.DELEGATE));
        imported(
                Q1,
                Map.of(
                        "8|v1|period||count", 2,
                        "8a|v1|period|sector=police|count", 1,
                        "8a|v1|period|sector=health|count", 1,
                        "8b|v1|period||count", 0,
                        "8c|v1|period|sector=health|count", 0));
        List<Kpi8Difference> found = reconciliation.differences(board.service(), Q1, 1);
        assertThat(found)
                .extracting(
                        Kpi8Difference::measure,
                        Kpi8Difference::sector,
                        Kpi8Difference::returned,
                        Kpi8Difference::recorded)
                .containsExactly(
                        tuple("8", Optional.empty(), 2, 1),
                        tuple("8a", Optional.of(Sector.HEALTH), 1, 0),
                        tuple("8b", Optional.empty(), 0, 1),
                        tuple("8c", Optional.of(Sector.HEALTH), 0, 1));
        assertThat(found).allSatisfy(one -> {
            assertThat(one.recordedFigure()).isPresent();
            assertThat(observations.one(board.service(), one.returnedFigure()).figure().stream())
                    .isEqualTo(Stream.RETURNED);
            assertThat(observations
                            .one(board.service(), one.recordedFigure().orElseThrow())
                            .figure()
                            .source()
                            .id())
                    .isEqualTo(meeting);
            assertThat(one.incomplete()).isFalse();
        });
    }

    @Test
    void anImportForAQuarterWithoutAMeetingIsToldApartFromOneWithAnIncompleteRegister() {
        imported(Q1, Map.of("8a|v1|period|sector=police|count", 1));
        Kpi8Difference without =
                reconciliation.differences(board.service(), Q1, 1).getFirst();
        assertThat(without.meeting()).isEmpty();
        assertThat(without.recordedFigure()).as("a zero of the board's record").isPresent();
        UUID meeting = testBoards.planned(board, DAY);
        AsSystem.run("test", () -> meetings.hold(board.id(), meeting));
        Kpi8Difference incomplete =
                reconciliation.differences(board.service(), Q1, 1).getFirst();
        assertThat(incomplete.meeting()).map(MeetingUsed::uuid).contains(meeting);
        assertThat(incomplete.incomplete()).isTrue();
    }

    private void imported(Quarter quarter, Map<String, Integer> figures) {
        List<NewObservation> list = new ArrayList<>();
        figures.forEach((cell, value) -> list.add(new NewObservation(
                Period.of(quarter), new CellCode(cell), Stream.RETURNED, BigDecimal.valueOf(value), null, false, 2)));
        AsSystem.run("test", () -> observations.write(board.service(), list, Source.ofImport(UUID.randomUUID())));
    }
}
