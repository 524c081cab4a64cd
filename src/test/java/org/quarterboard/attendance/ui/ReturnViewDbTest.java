package org.quarterboard.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.attendance.Kpi8ReturnService;
import org.quarterboard.attendance.Kpi8ReturnState;
import org.quarterboard.kpi.IssueDraft;
import org.quarterboard.kpi.KnownIssueService;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;

/** The page of a return, and its files. */
@PortalTest
class ReturnViewDbTest {

    private static final Quarter Q1 = new Quarter(2024, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final ApplicationContext context;
    private final Kpi8ReturnService returns;
    private final ReturnDownloads downloads;
    private final KnownIssueService issues;
    private final MeetingService meetings;
    private final TestBoards testBoards;
    private final TestPeople people;

    private TestBoard board;
    private UUID meeting;

    @Autowired
    ReturnViewDbTest(
            ApplicationContext context,
            Kpi8ReturnService returns,
            ReturnDownloads downloads,
            KnownIssueService issues,
            MeetingService meetings,
            TestBoards testBoards,
            TestPeople people) {
        this.context = context;
        this.returns = returns;
        this.downloads = downloads;
        this.issues = issues;
        this.meetings = meetings;
        this.testBoards = testBoards;
        this.people = people;
    }

    @BeforeEach
    void meet() {
        board = testBoards.fiveSeniors();
        meeting = testBoards.held(board, DAY, Map.of(Sector.POLICE, Mark.SENIOR, Sector.HEALTH, Mark.DELEGATE));
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void aReturnIsCheckedSubmittedAndLeftBehindByTheRecord() {
        open(Q1);
        assertThat(text()).contains("Draft", "nobody has checked it", "Counted from the meeting of 11 June 2024");
        _click(button("Check: these figures are right"));
        assertThat(text()).contains("Checked and not submitted yet", "Next: submit them");
        _click(button("Record that it was submitted"));
        _click(button("It was submitted"));
        assertThat(text()).contains("Submitted on", "submission 1. The record says the same", "Submission 1");
        assertThat(returns.find(board.service(), Q1).state()).isEqualTo(Kpi8ReturnState.SUBMITTED);

        meetings.cancel(board.id(), meeting, "Recorded by mistake");
        open(Q1);
        assertThat(text())
                .contains("Submitted, record changed", "What has changed since it was submitted")
                .contains("then 11 June 2024, now no meeting", "PoliceSenior partner10");
        open("attendance?from=2024Q1");
        assertThat(_get(AttendanceView.class).getElement().getTextRecursively())
                .contains("Submitted, record changed", "No meeting held, so 0 of 5", "(submission 1)");
    }

    @Test
    void theLabelOfTheDataFollowsTheFiguresOfTheReturn() {
        open(Q1);
        assertThat(text()).contains("The data:", "Known issues with figures").doesNotContain("Known issue:");
        String said = "The register of the meeting was lost and written anew.";
        issues.note(board.service(), new IssueDraft(new MeasureCode("8"), Q1, Q1, said));
        open(Q1);
        assertThat(text()).contains("nown issue", "Known issue: " + said);
        open(Q1.next());
        assertThat(text()).contains("The data:").doesNotContain(said);
    }

    @Test
    void zeroAtAMeetingNoMeetingAndNotSubmittedAreThreeThings() {
        testBoards.held(board, LocalDate.of(2024, 9, 10), Map.of());
        open("attendance?from=2024Q1");
        assertThat(_get(AttendanceView.class).getElement().getTextRecursively())
                .contains("✕Meeting held, no senior partner", "○No meeting", "□Not returned", "□Draft")
                .contains("0 of 5 at a meeting", "No meeting held, so 0 of 5", "Not submitted");
        open(new Quarter(2024, 3));
        assertThat(text()).contains("○No meeting", "not the same as a meeting that nobody came to");
        open(new Quarter(2024, 2));
        assertThat(text()).contains("✕Not represented").doesNotContain("○No meeting");
    }

    @Test
    void anIncompleteRegisterIsNamedAndNothingIsOffered() {
        UUID open = testBoards.planned(board, LocalDate.of(2024, 9, 10));
        AsSystem.run("test", () -> meetings.hold(board.id(), open));
        open(new Quarter(2024, 2));
        assertThat(text()).contains("not complete for: Children's social care, Education, Police, Probation, Health");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void aMeetingThatNobodyHasSettledIsNamedAndLinked() {
        UUID open = testBoards.planned(board, LocalDate.of(2024, 9, 10));
        open(new Quarter(2024, 2));
        assertThat(text())
                .contains("The meeting of 10 September 2024 is neither held nor cancelled", "Meeting not settled")
                .doesNotContain("No meeting");
        assertThat(hrefs()).contains("service/" + board.code() + "/meetings/" + open);
        assertThat(_find(Button.class)).isEmpty();
        open("attendance?from=2024Q1");
        assertThat(_get(AttendanceView.class).getElement().getTextRecursively()).contains("Meeting not settled");
    }

    @Test
    void whoReadsIsOfferedFilesAndNoButton() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open(Q1);
        assertThat(_find(Button.class)).isEmpty();
        assertThat(hrefs())
                .contains("download/service/" + board.code()
                        + "/attendance/2024Q1/kpi8-return.xlsx?submission=0&lang=en");
    }

    @Test
    void aQuarterBeforeKpi8SaysSo() {
        open(new Quarter(2022, 4));
        assertThat(text()).contains("Not due", "no return was due");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void theFilesSayWhetherTheirFiguresWereSubmitted() {
        assertThat(csv(0))
                .contains("Not submitted (state of the return: Draft)")
                .contains("2024-06-11");
        String seen = returns.find(board.service(), Q1).now().sha256();
        returns.check(board.service(), Q1, seen);
        returns.submit(board.service(), Q1, seen);
        meetings.cancel(board.id(), meeting, "Recorded by mistake");
        assertThat(csv(0))
                .contains("not a submission (state of the return: Submitted, record changed)", "No meeting held");
        assertThat(csv(1))
                .contains("Submission 1 of ", " by Test person", "2024-06-11")
                .doesNotContain("No meeting held");
        assertThatThrownBy(() -> csv(2)).isInstanceOf(NotFoundException.class);
        // The long layout has no place for it, so its name says it.
        assertThat(longName(0)).isEqualTo(board.code() + "-kpi8-long-2024Q1-record.csv");
        assertThat(longName(1)).isEqualTo(board.code() + "-kpi8-long-2024Q1-submission-1.csv");
        ResponseEntity<byte[]> xlsx = downloads.xlsx(board.code(), "2024Q1", 1, "en");
        assertThat(xlsx.getHeaders().getContentDisposition().getFilename())
                .isEqualTo(board.code() + "-kpi8-2024Q1-submission-1.xlsx");
        assertThat(xlsx.getBody()).startsWith('P', 'K');
        assertThatThrownBy(() -> downloads.xlsx(board.code(), "yesterday", 0, "en"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPartnerGetsNeitherPageNorFile() {
        people.signIn(new Viewer.Grant(
                Role.PARTNER, ScopeKind.SERVICE, board.service().value(), Sector.POLICE.name()));
        assertThatThrownBy(() -> csv(0)).isInstanceOf(NotFoundException.class);
    }

    private String longName(int submission) {
        return String.valueOf(downloads
                .longLayout(board.code(), "2024Q1", submission, "en")
                .getHeaders()
                .getContentDisposition()
                .getFilename());
    }

    private String csv(int submission) {
        byte[] body = downloads.csv(board.code(), "2024Q1", submission, "en").getBody();
        return new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8);
    }

    private void open(Quarter quarter) {
        open("attendance/return?quarter=" + quarter.nationalLabel());
    }

    private void open(String page) {
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/" + page);
    }

    private static Button button(String text) {
        return _find(Button.class).stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String text() {
        return _get(ReturnView.class).getElement().getTextRecursively();
    }
}
