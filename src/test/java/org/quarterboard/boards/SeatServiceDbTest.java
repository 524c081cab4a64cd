package org.quarterboard.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.Role;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.AtOnce;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SeatServiceDbTest {

    private static final LocalDate END = LocalDate.of(2024, 6, 30);

    private final BoardService boards;
    private final SeatService seats;
    private final AppointmentService appointments;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final JdbcClient jdbc;

    private TestBoard board;
    private SeatId housing;

    @Autowired
    SeatServiceDbTest(
            BoardService boards,
            SeatService seats,
            AppointmentService appointments,
            TestBoards testBoards,
            TestPeople people,
            JdbcClient jdbc) {
        this.boards = boards;
        this.seats = seats;
        this.appointments = appointments;
        this.testBoards = testBoards;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        housing = appointments.addSeat(board.id(), new SeatDraft(SeatKind.HOUSING, "Housing", null));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    private BoardDetails details() {
        return boards.boardOf(board.service()).orElseThrow();
    }

    private Holding police() {
        return board.seniors().get(Sector.POLICE);
    }

    @Test
    void aSeatOutsideTheSectorsSaysWhatItIsForAndMayBeCorrected() {
        assertThat(details().seatsOf(Optional.empty()))
                .extracting(SeatItem::kind)
                .containsExactly(SeatKind.HOUSING);
        seats.describe(
                board.id(), housing, new SeatDraft(SeatKind.ELECTED_MEMBER, "Lead member", null), version(housing));
        assertThat(details().seatsOf(Optional.empty()))
                .extracting(SeatItem::kind, SeatItem::title)
                .containsExactly(tuple(SeatKind.ELECTED_MEMBER, "Lead member"));
    }

    private long version(SeatId seat) {
        return details().seats().stream()
                .filter(each -> each.id().equals(seat))
                .findFirst()
                .orElseThrow()
                .version();
    }

    @Test
    void ofTwoWhoCorrectASeatTheSecondIsToldToLookAgain() {
        long seen = version(housing);
        seats.describe(board.id(), housing, new SeatDraft(SeatKind.HOUSING, "Homes", null), seen);
        assertThatThrownBy(() ->
                        seats.describe(board.id(), housing, new SeatDraft(SeatKind.HOUSING, "Houses", null), seen))
                .hasMessage("boards.error.changed-meanwhile");
        assertThat(details().seatsOf(Optional.empty()))
                .extracting(SeatItem::title)
                .containsExactly("Homes");
    }

    @Test
    void aSeatOfASectorStaysOneAndNoOtherBecomesOne() {
        assertThatThrownBy(() -> seats.describe(
                        board.id(), housing, new SeatDraft(SeatKind.POLICE, "Police as well", null), version(housing)))
                .hasMessage("boards.error.seat-sector");
        assertThatThrownBy(() -> seats.describe(
                        board.id(),
                        police().seat(),
                        new SeatDraft(SeatKind.HOUSING, "Homes", null),
                        version(police().seat())))
                .hasMessage("boards.error.seat-sector");
        assertThatThrownBy(() -> seats.describe(
                        board.id(),
                        police().seat(),
                        new SeatDraft(SeatKind.HEALTH, "Health", null),
                        version(police().seat())))
                .hasMessage("boards.error.seat-sector");
    }

    @Test
    void theRowsOfBeforeAreSeatsOfAKindUnknown() {
        long id = jdbc.sql("SELECT NEXTVAL(seat_seq)").query(Long.class).single();
        jdbc.sql("INSERT INTO seat (id, board_id, sector, title, version) VALUES (?, ?, '', 'Of before', 0)")
                .params(id, board.id().value())
                .update();
        assertThat(details().seats())
                .filteredOn(seat -> seat.title().equals("Of before"))
                .extracting(SeatItem::kind, SeatItem::hasEnd)
                .containsExactly(tuple(SeatKind.OTHER, false));
    }

    @Test
    void aClosedSeatIsGoneFromTodayAndStaysInTheHistory() {
        seats.close(board.id(), housing, END);
        assertThat(details().seats()).extracting(SeatItem::id).doesNotContain(housing);
        assertThat(details().closedSeats()).extracting(SeatItem::id).containsExactly(housing);
        MemberId member = appointments.addMember(board.id(), new MemberDraft("Head of housing", "Council", null));
        assertThatThrownBy(() -> appointments.appoint(
                        board.id(),
                        new AppointmentDraft(
                                housing, member, Standing.MEMBER, Term.of(LocalDate.of(2024, 1, 1), null))))
                .hasMessage("boards.error.seat-closed");
        HoldingId past = appointments.appoint(
                board.id(),
                new AppointmentDraft(housing, member, Standing.MEMBER, Term.of(LocalDate.of(2024, 1, 1), END)));
        assertThatThrownBy(() -> appointments.endTerm(board.id(), past, END.plusDays(1)))
                .hasMessage("boards.error.seat-closed");
        seats.reopen(board.id(), housing);
        appointments.endTerm(board.id(), past, END.plusDays(1));
        assertThat(details().closedSeats()).isEmpty();
    }

    @Test
    void aSeatThatIsHeldLongerIsNotClosed() {
        SeatId second = appointments.addSeat(board.id(), new SeatDraft(SeatKind.POLICE, "Second police seat", null));
        assertThatThrownBy(() -> seats.close(board.id(), police().seat(), END)).hasMessage("boards.error.seat-held");
        appointments.endTerm(board.id(), police().id(), END);
        seats.close(board.id(), police().seat(), END);
        assertThatThrownBy(() -> seats.close(board.id(), second, END)).hasMessage("boards.error.seat-last");
    }

    @Test
    void ofTwoWhoCloseTheLastTwoSeatsOfASectorOneIsTold() throws Exception {
        SeatId second = appointments.addSeat(board.id(), new SeatDraft(SeatKind.POLICE, "Second police seat", null));
        appointments.endTerm(board.id(), police().id(), END);
        assertThat(AtOnce.answers(
                        () -> seats.close(board.id(), police().seat(), END),
                        () -> seats.close(board.id(), second, END)))
                .containsExactlyInAnyOrder(AtOnce.DONE, "boards.error.seat-last");
    }

    @Test
    void ofAClosingAndAnAppointmentAtOnceOneIsTold() throws Exception {
        MemberId member = appointments.addMember(board.id(), new MemberDraft("Head of housing", "Council", null));
        AppointmentDraft open =
                new AppointmentDraft(housing, member, Standing.MEMBER, Term.of(LocalDate.of(2024, 1, 1), null));
        assertThat(AtOnce.answers(
                        () -> seats.close(board.id(), housing, END), () -> appointments.appoint(board.id(), open)))
                .contains(AtOnce.DONE)
                .containsAnyOf("boards.error.seat-held", "boards.error.seat-closed");
    }

    @Test
    void aVacantSeatSaysSinceWhen() {
        appointments.endTerm(board.id(), police().id(), END);
        assertThat(details().statutoryVacancies())
                .extracting(SeatItem::vacantSince)
                .containsExactly(Optional.of(END.plusDays(1)));
        assertThat(details().seatsOf(Optional.empty()))
                .extracting(SeatItem::vacant, SeatItem::vacantSince)
                .containsExactly(tuple(true, Optional.empty()));
    }

    @Test
    void theHistoryOfASeatHoldsEveryTermTheLatestFirst() {
        appointments.endTerm(board.id(), police().id(), END);
        MemberId next = appointments.addMember(board.id(), new MemberDraft("Chief inspector", "Police", null));
        appointments.appoint(
                board.id(),
                new AppointmentDraft(police().seat(), next, Standing.SENIOR, Term.of(END.plusDays(1), null)));
        SeatItem seat = details().seats().stream()
                .filter(each -> each.id().equals(police().seat()))
                .findFirst()
                .orElseThrow();
        SeatHistory history = boards.seat(board.id(), seat.uuid());
        assertThat(history.open()).isTrue();
        assertThat(history.terms()).extracting(Holding::member).containsExactly(next, police().member());
    }

    @Test
    void aDelegateStandsInForAHolderOfTheSameSeatAlone() {
        MemberId delegate = appointments.addMember(board.id(), new MemberDraft("Chief inspector", "Police", null));
        Term term = Term.of(TestBoards.BEGIN, null);
        MemberId elsewhere = board.seniors().get(Sector.HEALTH).member();
        for (AppointmentDraft wrong : List.of(
                new AppointmentDraft(police().seat(), delegate, Standing.DELEGATE, term, elsewhere),
                new AppointmentDraft(police().seat(), delegate, Standing.MEMBER, term, police().member()),
                new AppointmentDraft(police().seat(), delegate, Standing.DELEGATE, term, delegate))) {
            assertThatThrownBy(() -> appointments.appoint(board.id(), wrong)).hasMessage("boards.error.alternate");
        }
        appointments.appoint(
                board.id(),
                new AppointmentDraft(police().seat(), delegate, Standing.DELEGATE, term, police().member()));
        assertThat(boards.terms(board.id()))
                .filteredOn(holding -> holding.member().equals(delegate))
                .extracting(Holding::alternateFor)
                .containsExactly(police().member());
    }

    @Test
    void theSeatsOfAnotherBoardAreNotThere() {
        TestBoard other = testBoards.fiveSeniors();
        SeatId theirs = other.seniors().get(Sector.POLICE).seat();
        assertThatThrownBy(() -> seats.close(board.id(), theirs, END)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> seats.reopen(board.id(), theirs)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> seats.describe(board.id(), theirs, new SeatDraft(SeatKind.POLICE, "Mine", null), 0))
                .isInstanceOf(NotFoundException.class);
        people.signIn(other.grant(Role.SECRETARY));
        UUID uuid =
                boards.boardOf(other.service()).orElseThrow().seats().getFirst().uuid();
        people.signIn(board.grant(Role.SECRETARY));
        assertThatThrownBy(() -> boards.seat(board.id(), uuid)).isInstanceOf(NotFoundException.class);
    }
}
