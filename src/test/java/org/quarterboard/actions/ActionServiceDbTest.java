package org.quarterboard.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.MemberId;
import org.quarterboard.security.Role;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ActionServiceDbTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final ActionService actions;
    private final ActionWorld world;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final Today today;

    private TestBoard board;

    @Autowired
    ActionServiceDbTest(
            ActionService actions, ActionWorld world, TestBoards testBoards, TestPeople people, Today today) {
        this.actions = actions;
        this.world = world;
        this.testBoards = testBoards;
        this.people = people;
        this.today = today;
    }

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
    void openActionsComeFirstAndWhatIsOverdueIsSaid() {
        ActionItem done = world.action(board, Sector.POLICE, DAY, DAY.plusDays(5));
        ActionItem later = world.action(board, Sector.POLICE, DAY, today.date().plusDays(30));
        ActionItem overdue =
                world.action(board, Sector.HEALTH, DAY, today.date().minusDays(1));
        actions.report(board.id(), done.uuid(), UpdateKind.DONE, "The letter is filed");
        List<ActionItem> list = actions.list(board.id());
        assertThat(list).extracting(ActionItem::uuid).containsExactly(overdue.uuid(), later.uuid(), done.uuid());
        assertThat(list).extracting(ActionItem::overdue).containsExactly(true, false, false);
        assertThat(list)
                .extracting(item -> item.number().label())
                .containsExactly("A3/2024-25", "A2/2024-25", "A1/2024-25");
    }

    @Test
    void theOwnerReportsProgressAndThatItIsDoneAndNothingElse() {
        TestPerson owner = world.linked(board, Sector.POLICE, Role.BOARD_MEMBER);
        ActionItem mine = world.action(board, Sector.POLICE, DAY, DAY.plusDays(30));
        ActionItem theirs = world.action(board, Sector.HEALTH, DAY, DAY.plusDays(30));
        people.signIn(owner);
        assertThatThrownBy(() -> actions.report(board.id(), theirs.uuid(), UpdateKind.DONE, "Not mine"))
                .hasMessage("actions.error.not-yours");
        assertThatThrownBy(() -> actions.report(board.id(), mine.uuid(), UpdateKind.DROPPED, "No time"))
                .hasMessage("actions.error.not-yours");
        assertThatThrownBy(() -> actions.handOver(
                        board.id(), mine.uuid(), mine.owner(), DAY.plusYears(1), "No time", mine.version()))
                .isInstanceOf(NotFoundException.class);
        actions.report(board.id(), mine.uuid(), UpdateKind.PROGRESS, "Half of the letters are written");
        actions.report(board.id(), mine.uuid(), UpdateKind.DONE, "All letters are filed");
        ActionItem now = find(mine);
        assertThat(now.mine()).isTrue();
        assertThat(now.state()).isEqualTo(ActionState.DONE);
        assertThat(now.updates())
                .extracting(ActionUpdate::kind, ActionUpdate::text, ActionUpdate::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                UpdateKind.PROGRESS,
                                "Half of the letters are written",
                                "Senior partner of POLICE, Partner of POLICE"),
                        org.assertj.core.groups.Tuple.tuple(
                                UpdateKind.DONE,
                                "All letters are filed",
                                "Senior partner of POLICE, Partner of POLICE"));
    }

    @Test
    void doneNeedsItsEvidenceAndDroppedItsReason() {
        ActionItem item = world.action(board, Sector.POLICE, DAY, DAY.plusDays(30));
        assertThatThrownBy(() -> actions.report(board.id(), item.uuid(), UpdateKind.DONE, " "))
                .hasMessage("actions.error.DONE");
        assertThatThrownBy(() -> actions.report(board.id(), item.uuid(), UpdateKind.DROPPED, " "))
                .hasMessage("actions.error.DROPPED");
        assertThat(find(item).updates()).isEmpty();
    }

    @Test
    void anotherOwnerOrDayIsGivenWithAReasonAndOnlyToWhoLooked() {
        ActionItem item = world.action(board, Sector.POLICE, DAY, DAY.plusDays(30));
        MemberId health = board.seniors().get(Sector.HEALTH).member();
        actions.handOver(board.id(), item.uuid(), health, DAY.plusDays(60), "Health leads now", item.version());
        ActionItem now = find(item);
        assertThat(now.ownerLabel()).startsWith("Senior partner of HEALTH");
        assertThat(now.due()).isEqualTo(DAY.plusDays(60));
        assertThat(now.updates().getFirst().kind()).isEqualTo(UpdateKind.CHANGED);
        assertThatThrownBy(() ->
                        actions.handOver(board.id(), item.uuid(), health, DAY.plusDays(90), "Again", item.version()))
                .hasMessage("actions.error.changed-meanwhile");
    }

    @Test
    void theActionAndTheMemberOfAnotherBoardAreNotThere() {
        TestBoard other = testBoards.fiveSeniors();
        ActionItem theirs = world.action(other, Sector.POLICE, DAY, DAY.plusDays(30));
        ActionItem mine = world.action(board, Sector.POLICE, DAY, DAY.plusDays(30));
        assertThat(actions.list(board.id())).extracting(ActionItem::uuid).containsExactly(mine.uuid());
        assertThatThrownBy(() -> actions.report(board.id(), theirs.uuid(), UpdateKind.DONE, "Mine"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> actions.handOver(
                        board.id(),
                        mine.uuid(),
                        other.seniors().get(Sector.POLICE).member(),
                        DAY,
                        "Theirs",
                        mine.version()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void actionsOpenedAtOnceFollowEachOtherWithoutAGap() throws Exception {
        int writers = 6;
        CyclicBarrier start = new CyclicBarrier(writers);
        List<Integer> numbers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<ActionItem>> work = IntStream.range(0, writers)
                    .mapToObj(number -> (Callable<ActionItem>) () -> {
                        start.await();
                        return world.action(board, Sector.POLICE, DAY, DAY.plusDays(30));
                    })
                    .toList();
            for (Future<ActionItem> one : threads.invokeAll(work)) {
                numbers.add(one.get().number().number());
            }
        }
        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    private ActionItem find(ActionItem item) {
        return actions.list(board.id()).stream()
                .filter(one -> one.uuid().equals(item.uuid()))
                .findFirst()
                .orElseThrow();
    }
}
