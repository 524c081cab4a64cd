package org.quarterboard.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class BoardServiceDbTest {

    private final BoardService boards;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final JdbcClient jdbc;

    @Autowired
    BoardServiceDbTest(BoardService boards, TestBoards testBoards, TestPeople people, JdbcClient jdbc) {
        this.boards = boards;
        this.testBoards = testBoards;
        this.people = people;
        this.jdbc = jdbc;
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aNewBoardHasTheFiveSectorsAllVacant() {
        TestBoard board = testBoards.empty();
        people.signIn(board.grant(Role.SECRETARY));
        BoardDetails details = boards.boardOf(board.service()).orElseThrow();
        assertThat(details.seats()).extracting(SeatItem::sector).containsExactly(five());
        assertThat(details.statutoryVacancies()).hasSize(5);
        assertThat(details.chair()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Sector>[] five() {
        return java.util.Arrays.stream(Sector.values()).map(Optional::of).toArray(Optional[]::new);
    }

    @Test
    void aBoardNeedsEveryOfTheFiveSectors() {
        ServiceId service = Services.create(jdbc);
        List<SeatDraft> four = TestBoards.five().seats().subList(0, 4);
        assertThatThrownBy(() -> AsSystem.run("test", () -> boards.create(service, new BoardDraft("A board", four))))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("boards.error.five-sectors");
    }

    @Test
    void aServiceHasOneBoard() {
        TestBoard board = testBoards.empty();
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
        assertThatThrownBy(() -> boards.create(board.service(), TestBoards.five()))
                .hasMessage("boards.error.has-board");
    }

    @Test
    void ofTwoWhoSetUpAtOnceOneIsTold() throws Exception {
        ServiceId service = Services.create(jdbc);
        Callable<String> setUp = () -> {
            try {
                AsSystem.run("test", () -> boards.create(service, TestBoards.five()));
                return "done";
            } catch (UserFacingException e) {
                return e.messageKey();
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<String> answers = new java.util.ArrayList<>();
            for (Future<String> answer : threads.invokeAll(List.of(setUp, setUp))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder("done", "boards.error.has-board");
        }
    }

    @Test
    void aBoardServesAFurtherServiceOnlyOfThoseWhoMayEditBoth() {
        TestBoard board = testBoards.empty();
        ServiceId further = Services.create(jdbc);
        people.signIn(board.grant(Role.SECRETARY));
        assertThatThrownBy(() -> boards.alsoServe(board.id(), further)).isInstanceOf(NotFoundException.class);
        people.signIn(
                board.grant(Role.SECRETARY),
                new org.quarterboard.security.Viewer.Grant(
                        Role.SECRETARY, org.quarterboard.security.ScopeKind.SERVICE, further.value(), ""));
        boards.alsoServe(board.id(), further);
        assertThat(boards.boardOf(further)).map(BoardDetails::id).contains(board.id());
        assertThat(boards.boardOf(board.service()).orElseThrow().services())
                .containsExactlyInAnyOrder(board.service(), further);
    }

    @Test
    void aBoardHasALocalNameAndMayBeMergedAndBothAreAudited() {
        TestBoard board = testBoards.empty();
        people.signIn(board.grant(Role.SECRETARY));
        BoardNames names = new BoardNames(
                "Management board", "Youth Justice Partnership Board", "the community safety partnership");
        boards.describe(board.id(), names, version(board));
        boards.describe(board.id(), names, version(board));
        BoardDetails details = boards.boardOf(board.service()).orElseThrow();
        assertThat(details.names()).isEqualTo(names);
        assertThat(details.names().isMerged()).isTrue();
        assertThat(jdbc.sql("""
                        SELECT details FROM audit_event WHERE service_id = ? AND action = 'board.renamed'""")
                        .param(board.service().value())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .first()
                .asString()
                .contains("the community safety partnership");
    }

    @Test
    void ofTwoWhoNameABoardTheSecondIsToldToLookAgain() {
        TestBoard board = testBoards.empty();
        people.signIn(board.grant(Role.SECRETARY));
        long seen = version(board);
        boards.describe(board.id(), new BoardNames("First", "", ""), seen);
        assertThatThrownBy(() -> boards.describe(board.id(), new BoardNames("Second", "", ""), seen))
                .hasMessage("boards.error.changed-meanwhile");
        assertThat(boards.details(board.id()).name()).isEqualTo("First");
    }

    private long version(TestBoard board) {
        return boards.details(board.id()).version();
    }

    @Test
    void aServiceWithoutABoardSaysSo() {
        ServiceId service = Services.create(jdbc);
        assertThat(AsSystem.call("test", () -> boards.boardOf(service))).isEmpty();
    }
}
