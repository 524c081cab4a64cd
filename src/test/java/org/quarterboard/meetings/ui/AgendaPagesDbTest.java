package org.quarterboard.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.files.CheckedPdf;
import org.quarterboard.files.TestPdf;
import org.quarterboard.meetings.AgendaDraft;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaItemId;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.PaperDraft;
import org.quarterboard.meetings.Purpose;
import org.quarterboard.meetings.StandingItem;
import org.quarterboard.meetings.Subject;
import org.quarterboard.meetings.YearPlanService;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class AgendaPagesDbTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private AgendaPaperService papers;

    @Autowired
    private YearPlanService years;

    @Autowired
    private Today today;

    private TestBoard board;

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void theAgendaIsReorderedAndARemovedItemPutBackInItsPlace() {
        UUID meeting = testBoards.planned(board, DAY);
        for (String title : List.of("Welcome", "KPIs", "Plan")) {
            agenda.add(board.id(), meeting, new AgendaDraft(title, Purpose.NOTE, ""));
        }
        open("meetings/" + meeting + "/agenda");
        _click(_find(Button.class, spec -> spec.withText("Move up")).getLast());
        assertThat(titles(meeting)).containsExactly("Welcome", "Plan", "KPIs");
        _click(_find(Button.class, spec -> spec.withText("Remove")).get(1));
        assertThat(titles(meeting)).containsExactly("Welcome", "KPIs");
        _click(_get(Button.class, spec -> spec.withText("Put it back")));
        assertThat(titles(meeting)).containsExactly("Welcome", "Plan", "KPIs");
    }

    @Test
    void timesFollowFromTheLengthsOfTheItems() {
        UUID meeting = testBoards.planned(board, DAY);
        agenda.add(board.id(), meeting, new AgendaDraft("Welcome", Purpose.NOTE, "", 10, "", null));
        agenda.add(
                board.id(), meeting, new AgendaDraft("Custody", Purpose.DECIDE, "Agree", 25, "Head of custody", null));
        open("meetings/" + meeting + "/agenda");
        assertThat(text())
                .contains("The items take 35 minutes and end at 14:35", "14:10 to 14:35", "Head of custody")
                .contains("Asked of the board: Agree");
        _click(_find(Button.class, spec -> spec.withText("Change")).getFirst());
        IntegerField minutes = _get(IntegerField.class);
        _setValue(minutes, 15);
        _click(_get(Button.class, spec -> spec.withText("Save the item")));
        assertThat(text()).contains("14:15 to 14:40");
        assertThat(agenda.agenda(board.id(), meeting).getFirst().minutes()).isEqualTo(15);
    }

    @Test
    void anEmptyAgendaIsFilledFromTheYearPlanOnce() {
        UUID meeting = testBoards.planned(board, DAY);
        years.set(board.id(), new Quarter(2024, 1), Subject.of(StandingItem.FINANCE), true);
        open("meetings/" + meeting + "/agenda");
        assertThat(text()).contains("The agenda is empty. Fill it from the year plan");
        _click(_get(Button.class, spec -> spec.withText("Fill from the year plan")));
        _click(_get(Button.class, spec -> spec.withText("Fill from the year plan")));
        assertThat(titles(meeting))
                .containsExactly(
                        "Welcome, apologies and declarations of interest",
                        "Minutes of the last meeting",
                        "What came of what we decided",
                        "Finance");
    }

    @Test
    void anAgendaWithoutDeclarationsSaysSoOnBothPagesAndGetsThemInFrontWithOneButton() {
        UUID meeting = testBoards.planned(board, today.date().plusDays(5));
        agenda.add(board.id(), meeting, new AgendaDraft("Custody", Purpose.DECIDE, ""));
        meetings.call(board.id(), meeting);
        open("meetings/" + meeting + "/agenda");
        assertThat(text()).contains("no item for declarations of interest");
        open("meetings/" + meeting);
        assertThat(text()).contains("no item for declarations of interest");
        _click(_get(Button.class, spec -> spec.withText("Publish the papers")));
        expectNotifications("The papers are published and members are told, but the agenda has no item for declarations"
                + " of interest");
        _click(_get(Button.class, spec -> spec.withText("Add it at the top")));
        assertThat(text()).doesNotContain("no item for declarations of interest");
        assertThat(titles(meeting)).containsExactly("Welcome, apologies and declarations of interest", "Custody");
        open("meetings/" + meeting + "/agenda");
        assertThat(text()).doesNotContain("no item for declarations of interest");
    }

    @Test
    void aReaderSeesPapersAndNoButton() {
        UUID meeting = testBoards.planned(board, today.date().plusDays(5));
        var item = agenda.add(board.id(), meeting, new AgendaDraft("Custody", Purpose.DECIDE, ""));
        meetings.call(board.id(), meeting);
        papers.publish(board.id(), meeting);
        bring(meeting, item, TestPdf.checked("custody.pdf", 3));
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("meetings/" + meeting + "/agenda");
        assertThat(text()).contains("Custody report (PDF, 3 pages)", "Late: added", "Fewer children were remanded.");
        assertThat(_find(_get(AgendaView.class), Button.class)).isEmpty();
        assertThat(_find(_get(AgendaView.class), Anchor.class))
                .anyMatch(link -> link.getHref().endsWith(".pdf"));
    }

    @Test
    void whoPreparesTheMeetingIsToldThatAPaperWasMadeByThePortalAndHasWhatItWasMadeOf() {
        UUID meeting = testBoards.planned(board, today.date().plusDays(5));
        var item = agenda.add(board.id(), meeting, new AgendaDraft("Custody", Purpose.DECIDE, ""));
        bring(meeting, item, TestPdf.converted("custody", new byte[] {'P', 'K'}));
        open("meetings/" + meeting + "/agenda");
        assertThat(text()).contains("LibreOffice 9.9.9 made the PDF of \"Custody report\". Please read it through.");
        assertThat(_find(_get(AgendaView.class), Anchor.class))
                .anyMatch(link ->
                        link.getHref().endsWith("/original") && link.getText().equals("custody.docx (as it was sent)"));
        meetings.call(board.id(), meeting);
        papers.publish(board.id(), meeting);
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("meetings/" + meeting + "/agenda");
        assertThat(text()).contains("Custody report (PDF, 3 pages)").doesNotContain("LibreOffice");
    }

    @Test
    void beforePublicationAReaderIsToldThatPapersAreToComeAndWhoPreparesThatTheyAreDrafts() {
        UUID meeting = testBoards.planned(board, today.date().plusDays(5));
        var item = agenda.add(board.id(), meeting, new AgendaDraft("Custody", Purpose.DECIDE, ""));
        bring(meeting, item, TestPdf.checked("custody.pdf", 3));
        open("meetings/" + meeting + "/agenda");
        assertThat(text()).contains("Custody report (PDF, 3 pages)", "Until they are published");
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("meetings/" + meeting + "/agenda");
        assertThat(text())
                .contains("Custody", "Papers appear here when they are published")
                .doesNotContain("Custody report", "remanded");
        people.signIn(board.grant(Role.SECRETARY));
        meetings.cancel(board.id(), meeting, "Snow");
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("meetings/" + meeting + "/agenda");
        assertThat(text()).contains("called off").doesNotContain("Custody report");
    }

    @Test
    void theYearPlanStartsIsTickedAndTellsWhatIsOnAnAgenda() {
        open("year-plan?year=2024");
        assertThat(text()).contains("Nothing has been planned for this year yet", "No meeting: KPI 8 is 0 of 5");
        _click(_get(Button.class, spec -> spec.withText("Start with the usual plan")));
        assertThat(years.plan(board.id(), 2024).isEmpty()).isFalse();
        UUID meeting = testBoards.planned(board, DAY);
        agenda.fill(board.id(), meeting, Locale.UK);
        open("year-plan?year=2024");
        assertThat(_find(Checkbox.class).stream().map(Checkbox::getLabel))
                .contains("on the agenda", "planned, not on an agenda", "not planned");
        Checkbox finance = box("Finance in Q1 2024/25");
        _setValue(finance, false);
        assertThat(years.plan(board.id(), 2024).isPlanned(Subject.of(StandingItem.FINANCE), new Quarter(2024, 1)))
                .isFalse();
        assertThat(box("Finance in Q1 2024/25").getLabel()).isEqualTo("on the agenda, not planned");
    }

    @Test
    void whoOnlyReadsSeesThePlanWithoutBoxes() {
        years.startUsual(board.id(), 2024);
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("year-plan?year=2024");
        assertThat(_find(Checkbox.class)).isEmpty();
        assertThat(text()).contains("Partner report: Police", "planned, not on an agenda");
    }

    private static Checkbox box(String name) {
        return _find(Checkbox.class).stream()
                .filter(box -> box.getAriaLabel().orElse("").startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(UUID meeting) {
        return agenda.agenda(board.id(), meeting).stream()
                .map(AgendaEntry::title)
                .toList();
    }

    private void open(String page) {
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/" + page);
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    private void bring(UUID meeting, AgendaItemId item, CheckedPdf pdf) {
        papers.add(board.id(), meeting, item, new PaperDraft("Custody report", "Fewer children were remanded."), pdf);
    }
}
