package org.quarterboard.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.attendance.Reading;
import org.quarterboard.attendance.TwoAuthorityBoards;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.IssueDraft;
import org.quarterboard.kpi.KnownIssueService;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.meetings.Mark;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
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
    private final ObservationService observations;
    private final KnownIssueService issues;
    private final TwoAuthorityBoards twoAuthorities;
    private final TestBoards testBoards;
    private final TestPeople people;

    private TestBoard board;
    private UUID meeting;

    @Autowired
    AttendanceViewDbTest(
            ApplicationContext context,
            ObservationService observations,
            KnownIssueService issues,
            TwoAuthorityBoards twoAuthorities,
            TestBoards testBoards,
            TestPeople people) {
        this.context = context;
        this.observations = observations;
        this.issues = issues;
        this.twoAuthorities = twoAuthorities;
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
    void whatIsKnownToBeWrongStandsAtItsQuarterAndInItsPanelsButNotBeforeAPartner() {
        String said = "The delegate of health was marked for the wrong meeting.";
        AsSystem.run(
                "test",
                () -> issues.note(
                        board.service(),
                        new IssueDraft(new MeasureCode("8a"), new Quarter(2023, 1), new Quarter(2023, 1), said)));
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("attendance?from=2023Q1");
        assertThat(text()).containsOnlyOnce("Known issue: " + said);
        assertThat(row("Data").get(1)).contains("nown issue");
        assertThat(row("Data").subList(2, 9)).noneMatch(cell -> cell.contains("nown issue"));
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("service/" + board.code() + "/known-issues");
        open("attendance?from=2023Q1&quarter=2023Q1&sector=HEALTH");
        assertThat(_get(CellPanel.class).getElement().getTextRecursively()).contains("The data:", said);
        open("attendance?from=2023Q1&quarter=2023Q2&row=headline");
        assertThat(_get(SumPanel.class).getElement().getTextRecursively())
                .contains("The data:")
                .doesNotContain(said);
        people.signOut();
        people.signIn(new Viewer.Grant(
                Role.PARTNER, ScopeKind.SERVICE, board.service().value(), Sector.HEALTH.name()));
        open("attendance?from=2023Q1&quarter=2023Q1&sector=HEALTH");
        assertThat(text()).doesNotContain(said, "nown issue");
        assertThat(_get(CellPanel.class).getElement().getTextRecursively())
                .contains("Delegate")
                .doesNotContain("The data:", said);
    }

    @Test
    void aCellOpensTheMeetingThePositionsAndTheRule() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("attendance?from=2023Q1");
        _click(cell("Police, Q1 2023/24"));
        CellPanel panel = _get(CellPanel.class);
        assertThat(panel.getElement().getTextRecursively())
                .contains("Senior partner of POLICE, Partner of POLICE. Register: Senior partner attended; counts as")
                .contains("Senior partner (8a): 1", "The rule: 1 if at least one person");
        assertThat(_get(panel, Anchor.class).getHref()).isEqualTo("service/" + board.code() + "/meetings/" + meeting);
    }

    @Test
    void aSumOpensTheMeetingEverySectorAndTheRule() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("attendance?from=2023Q1");
        _click(cell("Sectors with a senior partner (8), Q1 2023/24: 2 of 5"));
        SumPanel panel = _get(SumPanel.class);
        assertThat(panel.getElement().getTextRecursively())
                .contains("Sectors with a senior partner (8): 2 of 5. Sectors with a delegate (8b): 1 of 5.")
                .contains("Police: Senior partner", "Health: Delegate only", "Education: Not represented")
                .contains("Senior partner of POLICE, Partner of POLICE. Register: Senior partner attended")
                .contains("The rule: 1 if at least one person");
        assertThat(_get(panel, Anchor.class).getHref()).isEqualTo("service/" + board.code() + "/meetings/" + meeting);
        open("attendance?from=2023Q1&quarter=2023Q1&row=delegates");
        assertThat(_get(SumPanel.class).getElement().getTextRecursively()).contains("Health: Delegate only");
    }

    @Test
    void whatWasReturnedOpensTheFiguresWithTheirOriginBesideTheRecord() {
        AsSystem.run(
                "test",
                () -> observations.write(
                        board.service(),
                        List.of(new NewObservation(
                                Period.of(new Quarter(2023, 1)),
                                new CellCode("8|v1|period||count"),
                                Stream.RETURNED,
                                BigDecimal.TWO,
                                null,
                                false,
                                2)),
                        Source.ofImport(UUID.randomUUID())));
        people.signIn(board.grant(Role.DATA_OFFICER));
        open("attendance?from=2023Q1");
        _click(cell("As returned, Q1 2023/24: 2 of 5, Agrees with the record"));
        SumPanel panel = _get(SumPanel.class);
        assertThat(panel.getElement().getTextRecursively()).contains("Q1 2023/24: 8, all sectors");
        assertThat(_find(panel, Anchor.class))
                .extracting(Anchor::getHref)
                .filteredOn(href -> href.contains("/figures/"))
                .hasSize(2);
        open("attendance?from=2023Q1&quarter=2023Q2&row=returned");
        assertThat(_get(SumPanel.class).getElement().getTextRecursively())
                .contains("Nothing was returned for this quarter", "No meeting was held in this quarter");
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
        open("attendance?from=2023Q1&quarter=2023Q1&row=headline");
        assertThat(_find(SumPanel.class)).isEmpty();
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

    @Test
    void whoReadsReturnsSeesThemAndWhatDiffersFromTheImport() {
        AsSystem.run(
                "test",
                () -> observations.write(
                        board.service(),
                        List.of(new NewObservation(
                                Period.of(new Quarter(2023, 1)),
                                new CellCode("8a|v1|period|sector=health|count"),
                                Stream.RETURNED,
                                BigDecimal.ONE,
                                null,
                                false,
                                2)),
                        Source.ofImport(UUID.randomUUID())));
        people.signIn(board.grant(Role.DATA_OFFICER));
        open("attendance?from=2023Q1");
        assertThat(text())
                .contains("Returns of KPI 8", "Not submitted")
                .contains(
                        "Q1 2023/24: 8a, Health10", "The import counts somebody whom the register does not have there");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("service/" + board.code() + "/attendance/return?quarter=2023Q1")
                .anyMatch(href -> href.contains("/figures/"));
        assertThat(text()).doesNotContain("How several local authorities are counted");
    }

    @Test
    void whereAuthoritiesDifferTheReadingIsChosenAndTheOtherIsShown() {
        var two = twoAuthorities.create();
        twoAuthorities.held(two, DAY, "CHILDRENS_SOCIAL_CARE 1", "EDUCATION 2", "POLICE");
        people.signIn(two.grant(Role.HEAD_OF_SERVICE));
        Browserless.open(context);
        Browserless.go("service/" + two.code() + "/attendance?from=2023Q1");
        assertThat(text())
                .contains("3 of 5▲2 of 5 by the other reading", "Counted here now: Any authority, sector by sector")
                .contains("Nobody has chosen a reading");
        _click(button("Choose the reading"));
        ReadingDialog dialog = _get(ReadingDialog.class);
        _setValue(reading(), Reading.ONE_AUTHORITY);
        _setValue(quarters(), new Quarter(2023, 1));
        _click(save(dialog));
        assertThat(dialog.getElement().getTextRecursively()).contains("Give a reason");
        _setValue(_get(TextArea.class), "Agreed with the Youth Justice Board");
        _click(save(dialog));
        assertThat(text())
                .contains("2 of 5▲3 of 5 by the other reading", "Other authority only")
                .contains("Counted here now: One authority for all sectors", "Agreed with the Youth Justice Board");
        _click(cell("Education, Q1 2023/24"));
        assertThat(_get(CellPanel.class).getElement().getTextRecursively())
                .contains("Counted for one local authority, First council")
                .contains("Head of EDUCATION 2, Partner (for Second council). Register: Senior partner attended; not"
                        + " counted")
                .contains(
                        "By the other reading, \"Any authority, sector by sector\", it would be: senior partner (8a) 1")
                .contains("one is taken as a whole");
    }

    private static Button save(ReadingDialog dialog) {
        return _find(dialog, Button.class).stream()
                .filter(button -> button.getText().equals("Choose the reading"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Reading> reading() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Quarter> quarters() {
        return _get(_get(ReadingDialog.class), Select.class);
    }

    private static Button button(String text) {
        return _find(Button.class).stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
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

    private static List<String> row(String name) {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .filter(cells -> cells.getFirst().equals(name))
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
