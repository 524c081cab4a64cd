package org.quarterboard.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.meetings.Mark;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class AttendanceViewDbTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 9);

    private final ApplicationContext context;
    private final TestBoards testBoards;
    private final TestPeople people;

    private TestBoard board;
    private UUID meeting;

    @Autowired
    AttendanceViewDbTest(ApplicationContext context, TestBoards testBoards, TestPeople people) {
        this.context = context;
        this.testBoards = testBoards;
        this.people = people;
    }

    @BeforeEach
    void meet() {
        board = testBoards.fiveSeniors();
        meeting = testBoards.held(
                board,
                DAY,
                Map.of(
                        Sector.CHILDRENS_SOCIAL_CARE, Mark.SENIOR,
                        Sector.POLICE, Mark.SENIOR,
                        Sector.HEALTH, Mark.DELEGATE));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void theGridSaysTheHeadlineAndEveryStateInWords() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("attendance?from=2022Q4");
        assertThat(text())
                .contains("2 of 5", "0 of 5", "Delegate only", "Not represented")
                .contains("No meeting", "Before KPI 8 began (April 2023)", "Not returned");
        assertThat(headers()).contains("Q4 2022/23", "Q1 2023/24", "Q3 2024/25");
    }

    @Test
    void theNewestQuartersAreScrolledIntoView() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("attendance?from=2022Q4");
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .extracting(call -> call.getInvocation().getExpression())
                .anyMatch(script -> script.contains("scrollLeft = this.scrollWidth"));
    }

    @Test
    void aCellOpensTheMeetingThePositionsAndTheRule() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("attendance?from=2023Q1");
        _click(cell("Police, Q1 2023/24"));
        CellPanel panel = _get(CellPanel.class);
        assertThat(panel.getElement().getTextRecursively())
                .contains("Senior partner of POLICE, Partner of POLICE")
                .contains("Senior partner (8a): 1", "The rule: 1 if at least one person");
        assertThat(_get(panel, Anchor.class).getHref()).isEqualTo("service/" + board.code() + "/meetings/" + meeting);
    }

    @Test
    void theAddressOpensACellAndNoMeetingIsToldApart() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("attendance?from=2023Q1&quarter=2023Q2&sector=POLICE");
        assertThat(_get(CellPanel.class).getElement().getTextRecursively())
                .contains("No meeting was held in this quarter")
                .contains("not the same as a meeting that nobody came to");
    }

    @Test
    void aPartnerSeesTheOwnSectorAndNoSum() {
        people.signIn(new Viewer.Grant(
                Role.PARTNER, ScopeKind.SERVICE, board.service().value(), Sector.POLICE.name()));
        open("attendance?from=2023Q1");
        assertThat(headers()).contains("Q1 2023/24");
        assertThat(text()).contains("your own sector").doesNotContain("of 5", "Education", "Delegate only");
        _click(cell("Police, Q1 2023/24"));
        assertThat(_find(_get(CellPanel.class), Anchor.class)).isEmpty();
    }

    @Test
    void aPartnerOfTwoSectorsSeesBoth() {
        people.signIn(
                new Viewer.Grant(
                        Role.PARTNER, ScopeKind.SERVICE, board.service().value(), Sector.POLICE.name()),
                new Viewer.Grant(
                        Role.PARTNER, ScopeKind.SERVICE, board.service().value(), Sector.EDUCATION.name()));
        open("attendance?from=2023Q1");
        assertThat(text())
                .contains("your own sectors", "Police", "Education")
                .doesNotContain("of 5", "Probation", "Delegate only");
    }

    @Test
    void withoutAMeetingEveryQuarterSaysSo() {
        TestBoard empty = testBoards.empty();
        people.signIn(empty.grant(Role.HEAD_OF_SERVICE));
        Browserless.open(context);
        Browserless.go("service/" + empty.code() + "/attendance");
        assertThat(text()).contains("No meeting has been held in", "Without one, KPI 8 is 0 of 5");
    }

    private void open(String page) {
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/" + page);
    }

    private static Button cell(String label) {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headers() {
        return _find(NativeTableHeaderCell.class).stream()
                .map(NativeTableHeaderCell::getText)
                .toList();
    }

    private static String text() {
        return _get(AttendanceView.class).getElement().getTextRecursively();
    }
}
