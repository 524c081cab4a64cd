package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarterboard.meetings.MinutesWorld.DAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.files.TestPdf;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** What is minuted can be about a paper of the same meeting, and of no other. */
@PortalTest
class AgendaPaperTopicsDbTest {

    @Autowired
    private MinutesService minutes;

    @Autowired
    private MinuteEntryService entries;

    @Autowired
    private MinutesDraftService drafts;

    @Autowired
    private AgendaPaperService papers;

    @Autowired
    private MinutesWorld world;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    private TestBoard board;
    private UUID meeting;

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        meeting = world.held(board, DAY);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void thePapersOfTheMeetingAreOfferedInTheOrderOfItsAgenda() {
        UUID figures = paper(board, meeting, 1, "Custody report");
        UUID welcome = paper(board, meeting, 0, "Apologies");
        paper(board, world.held(board, DAY.plusDays(90)), 0, "Of the next meeting");
        String path = "download/service/" + board.code() + "/meetings/" + meeting + "/papers/";
        assertThat(minutes.things(board.id(), meeting, Messages.ENGLISH))
                .extracting(TopicSource.Choice::ref, TopicSource.Choice::title, TopicSource.Choice::path)
                .containsExactly(
                        tuple(ref(welcome), "Apologies, paper for item 1", path + welcome + ".pdf"),
                        tuple(ref(figures), "Custody report, paper for item 2", path + figures + ".pdf"));
        assertThat(minutes.things(board.id(), meeting, Messages.WELSH))
                .extracting(TopicSource.Choice::title)
                .contains("Custody report, papur ar gyfer eitem 2");
    }

    @Test
    void aDecisionAboutAPaperSaysSoInTheMinutes() {
        Topic topic = new Topic(new MeasureCode("2"), ref(paper(board, meeting, 1, "Custody report")));
        MinuteEntry entry = capture(topic);
        assertThat(entries().getFirst().topic()).isEqualTo(topic);
        minutes.circulate(board.id(), meeting);
        Minutes read = minutes.minutes(board.id(), meeting);
        assertThat(read.versions().getFirst().text())
                .contains("- Decision D1/2024-25: The report is noted (About: KPI 2: ")
                .contains("; Custody report, paper for item 2.)");
        assertThat(read.topics()).containsEntry(entry.number().label(), topic);
    }

    @Test
    void aPaperOfAnotherMeetingOrAnotherBoardIsNotThere() {
        TestBoard other = testBoards.fiveSeniors();
        MinuteEntry entry = capture(Topic.NONE);
        for (UUID paper : List.of(
                paper(board, world.held(board, DAY.plusDays(90)), 0, "Of another meeting"),
                paper(other, world.held(other, DAY), 0, "Of another board"),
                UUID.randomUUID())) {
            Topic topic = new Topic(null, ref(paper));
            assertThatThrownBy(() -> capture(topic)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> entries.change(
                            board.id(),
                            meeting,
                            entry.uuid(),
                            EntryDraft.decision("The report is noted", topic),
                            entry.version()))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(entries()).extracting(MinuteEntry::topic).containsExactly(Topic.NONE);
    }

    @Test
    void aPaperThatIsWithdrawnKeepsItsNameInTheMinutes() {
        UUID paper = paper(board, meeting, 1, "Custody report");
        Topic topic = new Topic(null, ref(paper));
        MinuteEntry entry = capture(topic);
        papers.withdraw(board.id(), meeting, paper, "Replaced");
        assertThat(minutes.things(board.id(), meeting, Messages.ENGLISH))
                .extracting(TopicSource.Choice::stands)
                .containsExactly(false);
        entries.change(
                board.id(),
                meeting,
                entry.uuid(),
                EntryDraft.decision("The report is sent back", topic),
                entry.version());
        minutes.circulate(board.id(), meeting);
        assertThat(minutes.minutes(board.id(), meeting).versions().getFirst().text())
                .contains("The report is sent back (About: Custody report, paper for item 2, withdrawn.)");
    }

    private MinuteEntry capture(Topic topic) {
        return entries.capture(
                board.id(), meeting, world.item(board, meeting, 1), EntryDraft.decision("The report is noted", topic));
    }

    private List<MinuteEntry> entries() {
        return drafts.draft(board.id(), meeting).items().get(1).entries();
    }

    private UUID paper(TestBoard of, UUID at, int place, String title) {
        AgendaItemId item = world.item(of, at, place);
        return AsSystem.call(
                "test",
                () -> papers.add(
                        of.id(), at, item, new PaperDraft(title, "What it says"), TestPdf.checked("paper.pdf", 2)));
    }

    private static Ref ref(UUID paper) {
        return new Ref("agenda-paper", paper);
    }
}
