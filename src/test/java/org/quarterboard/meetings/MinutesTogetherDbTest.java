package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterboard.meetings.MinutesWorld.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.Role;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two who write at once: nothing is lost, no number stands twice, and somebody chooses. */
@PortalTest
class MinutesTogetherDbTest {

    private static final int WRITERS = 6;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private MinutesDraftService drafts;

    @Autowired
    private MinuteEntryService entries;

    @Autowired
    private MinutesWorld world;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private TestBoard board;
    private UUID meeting;
    private AgendaItemId item;
    private TestPerson one;
    private TestPerson other;

    @BeforeEach
    void twoSecretaries() {
        board = testBoards.fiveSeniors();
        meeting = world.held(board, DAY);
        item = world.item(board, meeting, 0);
        one = people.person(board.grant(Role.SECRETARY));
        other = people.person(board.grant(Role.HEAD_OF_SERVICE));
        people.signIn(one);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aTextThatMeetsAnotherIsKeptBesideItAndGoesOnBeingKept() {
        assertThat(save("Written by one", 0).met()).isFalse();
        people.signIn(other);
        TextSaved met = save("Written by the other", 0);
        assertThat(met.met()).isTrue();
        assertThat(met.stands().text()).isEqualTo("Written by one");
        assertThat(save("Written by the other, and more", 0).met()).isTrue();
        assertThat(text().asides())
                .extracting(MinuteText.Aside::text, MinuteText.Aside::mine)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Written by the other, and more", true));
        assertThatThrownBy(() -> minutes.circulate(board.id(), meeting)).hasMessage("minutes.error.asides");
        people.signIn(one);
        assertThat(text().asides()).extracting(MinuteText.Aside::mine).containsExactly(false);
    }

    @Test
    void bothTextsCanBeKeptOrOneOfThem() {
        assertThat(meet(Settlement.BELOW)).isEqualTo("Written by one\n\nWritten by the other");
        assertThat(meet(Settlement.INSTEAD)).isEqualTo("Written by the other");
        assertThat(meet(Settlement.ASIDE)).isEqualTo("Written by one");
        assertThat(jdbc.sql("SELECT words FROM minute_aside WHERE item_id = ? AND settled")
                        .param(item.value())
                        .query(String.class)
                        .list())
                .as("what was left out is not lost")
                .containsOnly("Written by the other")
                .hasSize(3);
    }

    @Test
    void nobodyDecidesAboutATextThatHasChangedSince() {
        save("Written by one", 0);
        people.signIn(other);
        save("Written by the other", 0);
        people.signIn(one);
        save("Written by one, and more", 1);
        people.signIn(other);
        assertThatThrownBy(() -> drafts.settle(board.id(), meeting, item, 1, Settlement.INSTEAD, 1))
                .hasMessage("minutes.error.text-changed");
        drafts.settle(board.id(), meeting, item, 1, Settlement.INSTEAD, 2);
        assertThatThrownBy(() -> drafts.settle(board.id(), meeting, item, 1, Settlement.INSTEAD, 3))
                .hasMessage("minutes.error.settled");
    }

    @Test
    void theSameTextTwiceIsNoConflict() {
        save("The same words", 0);
        people.signIn(other);
        assertThat(save("The same words", 0).met()).isFalse();
        assertThat(text().revision()).isEqualTo(1);
    }

    @Test
    void ofManyWhoWriteAtOnceOneStandsAndEveryOtherTextIsKept() throws Exception {
        List<TestPerson> writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> people.person(board.grant(Role.SECRETARY)))
                .toList();
        List<Boolean> met = atOnce(number -> {
            people.signIn(writers.get(number));
            return save("Written by " + number, 0).met();
        });
        assertThat(met).containsOnlyOnce(false).hasSize(WRITERS);
        MinuteText stands = text();
        assertThat(Stream.concat(
                        Stream.of(stands.text()), stands.asides().stream().map(MinuteText.Aside::text)))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, WRITERS)
                        .mapToObj(number -> "Written by " + number)
                        .toList());
    }

    @Test
    void decisionsAtOnceInTwoMeetingsOfABoardGetNumbersOfTheirOwn() throws Exception {
        UUID second = world.held(board, DAY.plusDays(30));
        List<UUID> both = List.of(meeting, second);
        List<AgendaItemId> items = List.of(item, world.item(board, second, 0));
        List<String> numbers = atOnce(number -> {
            people.signIn(one);
            return entries.capture(
                            board.id(),
                            both.get(number % 2),
                            items.get(number % 2),
                            EntryDraft.decision("Decision of " + number, Topic.NONE))
                    .number()
                    .label();
        });
        assertThat(numbers)
                .containsExactlyInAnyOrder(
                        "D1/2024-25", "D2/2024-25", "D3/2024-25", "D4/2024-25", "D5/2024-25", "D6/2024-25");
    }

    /** Lets two texts meet in the item and answers with what stands after somebody has chosen. */
    private String meet(Settlement how) {
        people.signIn(one);
        int revision = text().revision();
        save("Written by one", revision);
        people.signIn(other);
        TextSaved met = save("Written by the other", revision - 1);
        int aside = met.stands().asides().getLast().number();
        return drafts.settle(board.id(), meeting, item, aside, how, met.stands().revision())
                .text();
    }

    private TextSaved save(String words, int seen) {
        return drafts.saveText(board.id(), meeting, new TextDraft(item, words, seen));
    }

    private MinuteText text() {
        return drafts.draft(board.id(), meeting).items().getFirst().text();
    }

    private <T> List<T> atOnce(Writer<T> writer) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<T>> work = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                work.add(() -> {
                    start.await();
                    try {
                        return writer.write(number);
                    } finally {
                        people.signOut();
                    }
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private interface Writer<T> {
        T write(int number);
    }
}
