package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterboard.meetings.MinutesWorld.DAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.StatementCounter;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SaidOnMeasureDbTest {

    private static final MeasureCode MEASURE = new MeasureCode("2");
    private static final Topic TOPIC = new Topic(MEASURE, null);

    @Autowired
    private SaidOnMeasureService said;

    @Autowired
    private MinuteEntryService entries;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private MinutesWorld world;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    private TestBoard board;
    private UUID earlier;
    private UUID later;

    @BeforeEach
    void make() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        earlier = world.held(board, DAY);
        later = world.held(board, DAY.plusDays(90));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void theNewestMeetingFirstWithWhatFollowed() {
        UUID challenge = capture(earlier, EntryDraft.challenge("Why so few?", "Chair", "Head", "Staff left", TOPIC));
        capture(
                earlier,
                EntryDraft.action("Recruit", board.seniors().get(Sector.HEALTH).member(), DAY.plusDays(30), TOPIC));
        capture(later, EntryDraft.decision("Keep the plan", TOPIC));
        entries.since(board.id(), earlier, challenge, "Two were recruited");
        circulate();
        List<SaidOnMeasure> found = said.said(board.service(), MEASURE);
        assertThat(found)
                .extracting(one -> one.entry().text())
                .containsExactly("Keep the plan", "Why so few?", "Recruit");
        assertThat(found).extracting(SaidOnMeasure::meeting).containsExactly(later, earlier, earlier);
        assertThat(found.get(1).since()).extracting(SinceThen.Note::text).containsExactly("Two were recruited");
        assertThat(found.get(2).action()).map(ActionItem::open).contains(true);
    }

    @Test
    void whatHasNotGoneRoundOrWasWithdrawnOrIsOfAnotherMeasureIsNotThere() {
        capture(earlier, EntryDraft.decision("Still being written", TOPIC));
        capture(later, EntryDraft.decision("Of another", new Topic(new MeasureCode("3"), null)));
        UUID mistake = capture(later, EntryDraft.decision("A mistake", TOPIC));
        entries.withdraw(board.id(), later, mistake, "Captured twice", 0);
        minutes.circulate(board.id(), later);
        assertThat(said.said(board.service(), MEASURE)).isEmpty();
    }

    @Test
    void howMuchWasSaidCostsNoStatement() {
        capture(earlier, EntryDraft.decision("One", TOPIC));
        circulate();
        int one = StatementCounter.count(() -> said.said(board.service(), MEASURE));
        capture(earlier, EntryDraft.decision("Two", TOPIC));
        capture(later, EntryDraft.decision("Three", TOPIC));
        assertThat(StatementCounter.count(() -> said.said(board.service(), MEASURE)))
                .isEqualTo(one);
    }

    private UUID capture(UUID meeting, EntryDraft draft) {
        return entries.capture(board.id(), meeting, world.item(board, meeting, 1), draft)
                .uuid();
    }

    private void circulate() {
        if (!said.said(board.service(), MEASURE).isEmpty()) {
            throw new AssertionError("Nothing may be told before it went round");
        }
        world.write(board, later, "There were seven.");
        minutes.circulate(board.id(), earlier);
        minutes.circulate(board.id(), later);
    }
}
