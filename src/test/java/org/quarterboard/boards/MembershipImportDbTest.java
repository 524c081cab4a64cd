package org.quarterboard.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.MembershipChange.Kind;
import org.quarterboard.directory.Finding;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.AtOnce;
import org.quarterboard.testing.MembershipLists;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The membership of a real board, brought in as a list. */
@PortalTest
class MembershipImportDbTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 10);

    private final MembershipImportService imports;
    private final BoardService boards;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final JdbcClient jdbc;

    private TestBoard board;
    private byte[] list;

    @Autowired
    MembershipImportDbTest(
            MembershipImportService imports,
            BoardService boards,
            TestBoards testBoards,
            TestPeople people,
            JdbcClient jdbc) {
        this.imports = imports;
        this.boards = boards;
        this.testBoards = testBoards;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.empty();
        list = MembershipLists.twoAuthorities(jdbc, board.service());
        people.signIn(board.grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    private BoardDetails details() {
        return boards.boardOf(board.service()).orElseThrow();
    }

    @Test
    void aPreviewSaysWhatWouldChangeAndChangesNothing() {
        MembershipPreview preview = imports.preview(board.id(), list);
        assertThat(preview.findings()).isEmpty();
        assertThat(preview.changes())
                .extracting(MembershipChange::kind)
                .containsOnly(Kind.SEAT, Kind.MEMBER, Kind.TERM, Kind.CHAIR, Kind.DEPUTY)
                .filteredOn(kind -> kind == Kind.TERM)
                .hasSize(17);
        assertThat(preview.seatsLeft()).hasSize(5);
        assertThat(details().members()).isEmpty();
    }

    @Test
    void aBoardOfSeventeenPositionsAndTwoAuthoritiesComesInWhole() {
        imports.save(board.id(), list);
        BoardDetails details = details();
        assertThat(details.members()).hasSize(17).extracting(MemberItem::label).doesNotHaveDuplicates();
        assertThat(details.chair()).map(OfficeTerm::position).contains("Director of Children and Family Services");
        assertThat(details.deputy()).map(OfficeTerm::position).contains("Assistant Director of Nursing");
        List<Holding> holdings = boards.holdings(board.id(), DAY);
        assertThat(holdings).hasSize(17);
        assertThat(holdings)
                .filteredOn(holding -> holding.standing() == Standing.SENIOR)
                .extracting(holding -> holding.sector().orElseThrow())
                .containsOnly(Sector.values())
                .hasSize(7);
        assertThat(holdings.stream()
                        .map(Holding::authorityId)
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSize(2);
        assertThat(details.seatsOf(Optional.empty()))
                .extracting(SeatItem::kind)
                .contains(SeatKind.MAGISTRATES, SeatKind.OVERSIGHT_BODY, SeatKind.POLICE_AND_CRIME_COMMISSIONER);
    }

    @Test
    void theSameListTwiceChangesNothing() {
        imports.save(board.id(), list);
        List<Holding> before = boards.terms(board.id());
        long events = events();
        MembershipPreview again = imports.save(board.id(), list);
        assertThat(again.changesAnything()).isFalse();
        assertThat(again.unchanged()).isEqualTo(17);
        assertThat(boards.terms(board.id())).isEqualTo(before);
        assertThat(events()).isEqualTo(events);
    }

    private long events() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE service_id = ?")
                .param(board.service().value())
                .query(Long.class)
                .single();
    }

    @Test
    void theSameListByTwoAtOnceComesInOnce() throws Exception {
        assertThat(AtOnce.answers(() -> imports.save(board.id(), list), () -> imports.save(board.id(), list)))
                .containsOnly(AtOnce.DONE);
        assertThat(boards.terms(board.id())).hasSize(17);
        assertThat(details().members()).hasSize(17);
    }

    @Test
    void oneWrongLineKeepsAllOfTheListOut() {
        String wrong =
                new String(list, StandardCharsets.UTF_8).replace(",Turning Point,MEMBER,", ",Turning Point,SENIOR,");
        MembershipPreview preview = imports.preview(board.id(), wrong.getBytes(StandardCharsets.UTF_8));
        assertThat(preview.findings())
                .extracting(Finding::row, Finding::column, Finding::value, Finding::problem)
                .containsExactly(tuple(17, "standing", "SENIOR", MembershipProblem.STANDING_OF_SEAT));
        assertThatThrownBy(() -> imports.save(board.id(), wrong.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("boards.import.refused");
        assertThat(details().members()).isEmpty();
        assertThat(details().seats()).hasSize(5);
    }

    @Test
    void aListThatEndsTermsAndNamesSuccessorsMovesTheBoardOn() {
        imports.save(board.id(), list);
        String text = new String(list, StandardCharsets.UTF_8);
        String police = text.lines()
                .filter(line -> line.startsWith("POLICE,"))
                .findFirst()
                .orElseThrow();
        String chair =
                text.lines().filter(line -> line.contains("CHAIR")).findFirst().orElseThrow();
        String moved = String.join(
                "\n",
                text.lines().findFirst().orElseThrow(),
                "POLICE,Police,,Superintendent,Leicestershire Police,SENIOR,2024-01-01,,CHAIR,2024-04-01,",
                police.replace("2023-01-01,,", "2023-01-01,2023-12-31,"),
                chair.replace("CHAIR,2023-01-01,", "CHAIR,2023-01-01,2024-03-31"));
        imports.save(board.id(), ("\uFEFF" + moved).getBytes(StandardCharsets.UTF_8));
        assertThat(boards.holdings(board.id(), LocalDate.of(2024, 1, 1)))
                .filteredOn(holding -> holding.sector().equals(Optional.of(Sector.POLICE)))
                .extracting(Holding::position)
                .containsExactly("Superintendent");
        assertThat(details().chair()).map(OfficeTerm::position).contains("Superintendent");
        assertThat(boards.offices(board.id())).hasSize(3);
    }

    @Test
    void theTemplateNamesTheOpenSeatsAndChangesNothingAsItIs() {
        imports.save(board.id(), list);
        byte[] template = imports.template(board.service());
        assertThat(new String(template, StandardCharsets.UTF_8))
                .startsWith(String.join(",", MembershipLayout.MEMBERSHIP.columns()))
                .contains("MAGISTRATES,Youth court,,");
        MembershipPreview preview = imports.preview(board.id(), template);
        assertThat(preview.findings()).isEmpty();
        assertThat(preview.changesAnything()).isFalse();
        assertThat(preview.seatsLeft()).isEmpty();
    }

    @Test
    void aListKnowsOnlyTheAuthoritiesOfItsOwnBoard() {
        TestBoard other = testBoards.empty();
        byte[] theirs = MembershipLists.twoAuthorities(jdbc, other.service());
        assertThat(imports.preview(board.id(), theirs).findings())
                .extracting(Finding::problem)
                .containsOnly(MembershipProblem.AUTHORITY_ELSEWHERE);
    }
}
