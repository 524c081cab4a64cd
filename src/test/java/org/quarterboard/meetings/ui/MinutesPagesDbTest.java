package org.quarterboard.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterboard.meetings.MinutesWorld.DAY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionService;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.files.TestPdf;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.EntryDraft;
import org.quarterboard.meetings.MinuteEntryService;
import org.quarterboard.meetings.MinutesDraftService;
import org.quarterboard.meetings.MinutesService;
import org.quarterboard.meetings.MinutesWorld;
import org.quarterboard.meetings.PaperDraft;
import org.quarterboard.meetings.TextDraft;
import org.quarterboard.meetings.Topic;
import org.quarterboard.meetings.TopicSource;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MinutesPagesDbTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private MinutesDraftService drafts;

    @Autowired
    private MinuteEntryService entries;

    @Autowired
    private AgendaPaperService papers;

    @Autowired
    private ActionService actions;

    @Autowired
    private MinutesWorld world;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    private TestBoard board;
    private TestPerson secretary;
    private UUID meeting;

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        meeting = world.held(board, DAY);
        secretary = people.person(board.grant(Role.SECRETARY));
        people.signIn(secretary);
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void whatIsTypedIsSavedAndDecisionsAreCapturedInPlace() {
        open("minutes");
        assertThat(text()).contains("1. Welcome", "2. Figures", "Nobody but those who write minutes sees them");
        write(0, "The chair welcomed members.");
        assertThat(stored()).isEqualTo("The chair welcomed members.");
        assertThat(text()).contains("by Test person");
        click("Add a decision");
        _click(_find(Button.class, spec -> spec.withText("Add a decision")).getLast());
        assertThat(_get(TextArea.class, spec -> spec.withLabel("What did the board decide?"))
                        .isInvalid())
                .isTrue();
        fill("What did the board decide?", "The plan is agreed");
        _click(_find(Button.class, spec -> spec.withText("Add a decision")).getLast());
        assertThat(text()).contains("Decision D1/2024-25 The plan is agreed");
    }

    @Test
    void challengesAndActionsAskForWhatTheyNeed() {
        open("minutes");
        click("Add a challenge");
        combo("Who challenged?").setValue("The chair");
        combo("Who was challenged?").setValue("The police");
        fill("What was asked or challenged?", "Why so few?");
        fill("What was the answer? (optional)", "We shall see");
        _click(_find(Button.class, spec -> spec.withText("Add a challenge")).getLast());
        assertThat(text()).contains("Challenge C1/2024-25 The chair asked The police: Why so few?", "We shall see");
        click("Add an action");
        fill("What is to be done?", "Write to the schools");
        _click(_find(Button.class, spec -> spec.withText("Add an action")).getLast());
        assertThat(actions.list(board.id())).isEmpty();
        ComboBox<MemberItem> owner = combo("Owner");
        owner.setValue(owner.getListDataView().getItem(0));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Due on")), DAY.plusDays(30));
        _click(_find(Button.class, spec -> spec.withText("Add an action")).getLast());
        assertThat(actions.list(board.id())).extracting(ActionItem::text).containsExactly("Write to the schools");
        assertThat(text()).contains("Action A1/2024-25 Write to the schools", "11 July 2024");
    }

    @Test
    void aDecisionIsAboutAPaperOfTheMeetingAndLeadsToIt() {
        UUID paper = paper("Custody report");
        AsSystem.run(
                "test", () -> papers.withdraw(board.id(), meeting, paper("Withdrawn report"), "Replaced by another"));
        open("minutes");
        click("Add a decision");
        fill("What did the board decide?", "The report is noted");
        ComboBox<TopicSource.Choice> about = combo("About a paper or a finding (optional)");
        assertThat(about.getListDataView().getItems())
                .extracting(TopicSource.Choice::title)
                .containsExactly("Custody report, paper for item 1");
        about.setValue(about.getListDataView().getItem(0));
        _click(_find(Button.class, spec -> spec.withText("Add a decision")).getLast());
        assertThat(text()).contains("The report is noted", "About: Custody report, paper for item 1");
        leadsTo(paper, "Custody report, paper for item 1");
        click("Change");
        assertThat(MinutesPagesDbTest.<TopicSource.Choice>combo("About a paper or a finding (optional)")
                        .getValue())
                .isNotNull();
    }

    @Test
    void inTheMinutesTheNameOfWhatADecisionIsAboutIsTheLink() {
        UUID paper = paper("Custody report");
        AsSystem.run("test", () -> {
            entries.capture(
                    board.id(),
                    meeting,
                    world.item(board, meeting, 0),
                    EntryDraft.decision(
                            "The report is noted", new Topic(new MeasureCode("2"), new Ref("agenda-paper", paper))));
            minutes.circulate(board.id(), meeting);
        });
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("minutes");
        String measure = _find(Anchor.class).stream()
                .filter(link -> link.getHref().endsWith("/kpis/2"))
                .findFirst()
                .orElseThrow()
                .getText();
        assertThat(text())
                .contains("Decision D1/2024-25: The report is noted (About: " + measure
                        + "; Custody report, paper for item 1.)")
                .containsOnlyOnce("About:");
        leadsTo(paper, "Custody report, paper for item 1");
    }

    @Test
    void twoTextsThatMeetAreBothShownAndThePersonChooses() {
        open("minutes");
        AsSystem.run(
                "test",
                () -> drafts.saveText(board.id(), meeting, new TextDraft(world.item(board, meeting, 0), "Theirs", 0)));
        write(0, "Mine");
        assertThat(text()).contains("has written in this item while you were writing", "Theirs");
        assertThat(stored()).isEqualTo("Theirs");
        click("Put it below what stands");
        assertThat(stored()).isEqualTo("Theirs\n\nMine");
        assertThat(areas().getFirst().getValue()).isEqualTo("Theirs\n\nMine");
        assertThat(_find(Button.class, spec -> spec.withText("Use it instead"))).isEmpty();
    }

    @Test
    void aReaderSeesNothingBeforeItGoesRoundAndThenTheVersionThatDid() {
        world.write(board, meeting, "The chair welcomed members.");
        TestPerson member = people.person(board.grant(Role.BOARD_MEMBER));
        people.signIn(member);
        open("minutes");
        assertThat(text()).contains("The minutes are being written").doesNotContain("welcomed members");
        Browserless.close();
        people.signIn(secretary);
        open("minutes");
        click("Circulate the draft");
        _click(_find(Button.class, spec -> spec.withText("Circulate the draft")).getLast());
        assertThat(text()).contains("Version 1,");
        world.write(board, meeting, "Changed since.");
        Browserless.close();
        people.signIn(member);
        open("minutes");
        assertThat(text())
                .contains("welcomed members", "Draft, version 1", "Senior partner of POLICE", "as they were kept")
                .doesNotContain("Changed since");
        assertThat(_find(TextArea.class)).isEmpty();
        Browserless.go("service/" + board.code() + "/meetings/" + meeting + "/minutes/1");
        assertThat(text()).contains("Draft minutes, version 1", "welcomed members");
    }

    @Test
    void theBoardAgreesTheChairSignsAndACorrectionStandsAtItsItem() {
        TestPerson chair = world.chair(board);
        world.held(board, DAY.plusDays(90));
        world.write(board, meeting, "Seven members were there.");
        AsSystem.run("test", () -> minutes.circulate(board.id(), meeting));
        open("minutes");
        assertThat(_find(Button.class, spec -> spec.withText("Sign the minutes")))
                .isEmpty();
        click("Record that they are agreed");
        _click(_find(Button.class, spec -> spec.withText("Record that they are agreed"))
                .getLast());
        assertThat(text()).contains("Agreed by the board at its meeting of", "9 September 2024");
        assertThat(_find(TextArea.class)).isEmpty();
        click("Correct the agreed minutes");
        @SuppressWarnings("unchecked")
        Select<AgendaEntry> item = _get(Select.class, spec -> spec.withLabel("Item"));
        item.setValue(item.getListDataView().getItem(0));
        fill("Words that stand there now", "Seven");
        fill("Words that are right (empty: strike them)", "Eight");
        fill("Why?", "Counted again");
        _click(_find(Button.class, spec -> spec.withText("Correct the agreed minutes"))
                .getLast());
        assertThat(text())
                .containsSubsequence(
                        "No declarations of interest were made.",
                        "1. Welcome",
                        "Instead of: \"Seven\"",
                        "it is: \"Eight\"",
                        "Reason: Counted again",
                        "2. Figures");
        Browserless.close();
        people.signIn(chair);
        open("minutes");
        click("Sign the minutes");
        _click(_find(Button.class, spec -> spec.withText("Sign the minutes")).getLast());
        assertThat(text()).contains("Signed by Senior partner of HEALTH", "Fingerprint of the words");
    }

    @Test
    void aMemberAsksForACorrectionAndTheSecretaryAnswers() {
        TestPerson member = people.person(board.grant(Role.BOARD_MEMBER));
        world.link(board, Sector.POLICE, member);
        world.write(board, meeting, "Seven members were there.");
        people.signIn(secretary);
        AsSystem.run("test", () -> minutes.circulate(board.id(), meeting));
        people.signIn(member);
        open("minutes");
        click("Ask for a correction");
        fill("What should be corrected?", "It was eight");
        _click(_find(Button.class, spec -> spec.withText("Ask for a correction"))
                .getLast());
        assertThat(text()).contains("It was eight", "Not answered yet");
        Browserless.close();
        people.signIn(secretary);
        open("minutes");
        assertThat(text()).contains("Senior partner of POLICE", "It was eight");
        click("Accept");
        assertThat(text()).contains("Accepted");
    }

    @Test
    void theNextMeetingSaysWhatHasHappenedSince() {
        UUID paper = paper("The plan");
        AsSystem.run("test", () -> {
            entries.capture(
                    board.id(),
                    meeting,
                    world.item(board, meeting, 0),
                    EntryDraft.decision("The plan is agreed", new Topic(null, new Ref("agenda-paper", paper))));
            minutes.circulate(board.id(), meeting);
        });
        UUID next = testBoards.planned(board, DAY.plusDays(90));
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/meetings/" + next);
        assertThat(text())
                .contains("Since the meeting of 11 June 2024", "The plan is agreed", "Nothing recorded since");
        leadsTo(paper, "The plan, paper for item 1");
        click("Say what has happened");
        fill("What has happened since?", "It went to the ministry");
        _click(_find(Button.class, spec -> spec.withText("Say what has happened"))
                .getLast());
        assertThat(text()).contains("It went to the ministry").doesNotContain("Nothing recorded since");
        Browserless.go("service/" + board.code() + "/meetings/" + next + "/minutes");
        assertThat(text()).contains("It went to the ministry", "Minutes begin once this meeting is recorded as held");
    }

    /** Adds a paper to the first item. */
    private UUID paper(String title) {
        return AsSystem.call(
                "test",
                () -> papers.add(
                        board.id(),
                        meeting,
                        world.item(board, meeting, 0),
                        new PaperDraft(title, "What it says"),
                        TestPdf.checked("paper.pdf", 2)));
    }

    /** The only link of that name downloads the paper. */
    private void leadsTo(UUID paper, String name) {
        Anchor link = _get(Anchor.class, spec -> spec.withText(name));
        assertThat(link.getHref())
                .isEqualTo("download/service/" + board.code() + "/meetings/" + meeting + "/papers/" + paper + ".pdf");
        assertThat(link.getElement().hasAttribute("download")).isTrue();
    }

    private void open(String part) {
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/meetings/" + meeting + "/" + part);
    }

    private static void click(String words) {
        _click(_find(Button.class, spec -> spec.withText(words)).getFirst());
    }

    private static java.util.List<TextArea> areas() {
        return _find(TextArea.class);
    }

    private static void write(int place, String words) {
        _setValue(areas().get(place), words);
    }

    private static void fill(String label, String words) {
        _setValue(_get(TextArea.class, spec -> spec.withLabel(label)), words);
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> combo(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private String stored() {
        return AsSystem.call("test", () -> drafts.draft(board.id(), meeting))
                .items()
                .getFirst()
                .text()
                .text();
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
