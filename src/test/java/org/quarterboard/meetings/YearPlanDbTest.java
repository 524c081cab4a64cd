package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.meetings.YearPlan.Standing;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class YearPlanDbTest {

    private static final Quarter Q1 = new Quarter(2024, 1);
    private static final Subject FINANCE = Subject.of(StandingItem.FINANCE);

    @Autowired
    private YearPlanService years;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    private TestBoard board;

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void theUsualYearHearsEachPartnerOnce() {
        years.startUsual(board.id(), 2024);
        YearPlan plan = years.plan(board.id(), 2024);
        for (Sector sector : Sector.values()) {
            Subject report = Subject.of(StandingItem.PARTNER_REPORT, sector);
            assertThat(plan.quarters().stream().filter(quarter -> plan.isPlanned(report, quarter)))
                    .as(sector.name())
                    .hasSize(1);
        }
        assertThat(plan.quarters()).allMatch(quarter -> plan.isPlanned(FINANCE, quarter));
        assertThatThrownBy(() -> years.startUsual(board.id(), 2024)).isInstanceOf(UserFacingException.class);
    }

    @Test
    void aYearIsCopiedAndThenItsOwn() {
        years.set(board.id(), Q1, FINANCE, true);
        years.set(board.id(), Q1, FINANCE, true);
        years.copyLastYear(board.id(), 2025);
        years.set(board.id(), Q1, FINANCE, false);
        assertThat(years.plan(board.id(), 2025).isPlanned(FINANCE, new Quarter(2025, 1)))
                .isTrue();
        assertThat(years.plan(board.id(), 2024).isEmpty()).isTrue();
        assertThatThrownBy(() -> years.copyLastYear(board.id(), 2030)).isInstanceOf(UserFacingException.class);
    }

    @Test
    void aSubjectIsDueUntilItStandsOnAnAgendaThatIsNotCalledOff() {
        years.set(board.id(), Q1, FINANCE, true);
        var meeting = testBoards.planned(board, LocalDate.of(2024, 6, 11));
        assertThat(years.plan(board.id(), 2024).standing(FINANCE, Q1)).isEqualTo(Standing.DUE);
        agenda.fill(board.id(), meeting, Locale.UK);
        assertThat(years.plan(board.id(), 2024).standing(FINANCE, Q1)).isEqualTo(Standing.ON_AGENDA);
        years.set(board.id(), Q1, FINANCE, false);
        assertThat(years.plan(board.id(), 2024).standing(FINANCE, Q1)).isEqualTo(Standing.EXTRA);
        meetings.cancel(board.id(), meeting, "Snow");
        assertThat(years.plan(board.id(), 2024).standing(FINANCE, Q1)).isEqualTo(Standing.NOT_PLANNED);
        assertThat(years.plan(board.id(), 2024).withoutMeeting()).contains(Q1);
    }

    @Test
    void meetingsAreCopiedIntoTheSameQuartersAndOnlyWhereOneIsMissing() {
        for (LocalDate day : List.of(
                LocalDate.of(2024, 4, 1),
                LocalDate.of(2024, 9, 10),
                LocalDate.of(2024, 12, 10),
                LocalDate.of(2025, 3, 11))) {
            testBoards.planned(board, day);
        }
        testBoards.planned(board, LocalDate.of(2025, 9, 30));
        assertThat(years.planMeetingsLikeLastYear(board.id(), 2025)).isEqualTo(3);
        Map<Quarter, List<MeetingItem>> planned = years.plan(board.id(), 2025).meetings();
        assertThat(planned.values()).allMatch(all -> all.size() == 1).hasSize(4);
        assertThat(planned.get(new Quarter(2025, 1)).getFirst().date()).isEqualTo(LocalDate.of(2025, 4, 7));
        assertThat(planned.get(new Quarter(2025, 3)).getFirst().date()).isEqualTo(LocalDate.of(2025, 12, 9));
        assertThatThrownBy(() -> years.planMeetingsLikeLastYear(board.id(), 2025))
                .isInstanceOf(UserFacingException.class);
    }
}
