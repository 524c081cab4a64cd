package org.quarterboard.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.Role;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.AtOnce;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AppointmentServiceDbTest {

    private final BoardService boards;
    private final AppointmentService appointments;
    private final SeatRights rights;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final Today today;
    private final JdbcClient jdbc;

    private TestBoard board;
    private Holding police;

    @Autowired
    AppointmentServiceDbTest(
            BoardService boards,
            AppointmentService appointments,
            SeatRights rights,
            TestBoards testBoards,
            TestPeople people,
            Today today,
            JdbcClient jdbc) {
        this.boards = boards;
        this.appointments = appointments;
        this.rights = rights;
        this.testBoards = testBoards;
        this.people = people;
        this.today = today;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        police = board.seniors().get(Sector.POLICE);
        people.signIn(board.grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aTermCountsItsFirstAndItsLastDay() {
        LocalDate last = LocalDate.of(2024, 6, 30);
        appointments.endTerm(board.id(), police.id(), last);
        assertThat(holds(TestBoards.BEGIN.minusDays(1))).isFalse();
        assertThat(holds(TestBoards.BEGIN)).isTrue();
        assertThat(holds(last)).isTrue();
        assertThat(holds(last.plusDays(1))).isFalse();
    }

    private boolean holds(LocalDate day) {
        return boards.holdings(board.id(), day).stream()
                .anyMatch(holding -> holding.id().equals(police.id()));
    }

    @Test
    void aTermCannotEndBeforeItBeginsAndNothingIsChanged() {
        assertThatThrownBy(() -> appointments.endTerm(board.id(), police.id(), TestBoards.BEGIN.minusDays(1)))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("boards.error.term-ends-before-it-begins");
        assertThat(boards.terms(board.id())).allMatch(holding -> holding.term().isOpen());
    }

    @Test
    void anEndedTermStaysInTheHistoryAndTheSeatIsVacant() {
        appointments.endTerm(board.id(), police.id(), LocalDate.of(2024, 6, 30));
        assertThat(boards.terms(board.id())).extracting(Holding::id).contains(police.id());
        assertThat(boards.boardOf(board.service()).orElseThrow().statutoryVacancies())
                .extracting(SeatItem::sector)
                .containsExactly(Optional.of(Sector.POLICE));
    }

    @Test
    void aSeatHasOneSeniorPartnerAtATimeAndTheNextFollowsTheDayAfter() {
        MemberId successor = member("Successor");
        AppointmentDraft overlapping = seniorFrom(successor, LocalDate.of(2024, 6, 30));
        assertThatThrownBy(() -> appointments.appoint(board.id(), overlapping))
                .hasMessage("boards.error.senior-at-once");
        appointments.endTerm(board.id(), police.id(), LocalDate.of(2024, 6, 30));
        assertThatThrownBy(() -> appointments.appoint(board.id(), overlapping))
                .hasMessage("boards.error.senior-at-once");
        appointments.appoint(board.id(), seniorFrom(successor, LocalDate.of(2024, 7, 1)));
        assertThat(boards.holdings(board.id(), LocalDate.of(2024, 7, 1)))
                .filteredOn(holding -> holding.sector().equals(Optional.of(Sector.POLICE)))
                .extracting(Holding::member)
                .containsExactly(successor);
    }

    @Test
    void anEndedTermMayNotBeStretchedIntoItsSuccessors() {
        appointments.endTerm(board.id(), police.id(), LocalDate.of(2024, 6, 30));
        appointments.appoint(board.id(), seniorFrom(member("Successor"), LocalDate.of(2024, 7, 1)));
        assertThatThrownBy(() -> appointments.endTerm(board.id(), police.id(), LocalDate.of(2024, 7, 1)))
                .hasMessage("boards.error.senior-at-once");
    }

    @Test
    void aDelegateStandsBesideTheSeniorPartner() {
        appointments.appoint(
                board.id(),
                new AppointmentDraft(
                        police.seat(), member("Delegate"), Standing.DELEGATE, Term.of(TestBoards.BEGIN, null)));
        assertThat(boards.holdings(board.id(), TestBoards.BEGIN))
                .filteredOn(holding -> holding.seat().equals(police.seat()))
                .extracting(Holding::standing)
                .containsExactly(Standing.SENIOR, Standing.DELEGATE);
    }

    @Test
    void aMemberHoldsASeatOnceAtATime() {
        assertThatThrownBy(() -> appointments.appoint(
                        board.id(),
                        new AppointmentDraft(
                                police.seat(), police.member(), Standing.DELEGATE, Term.of(TestBoards.BEGIN, null))))
                .hasMessage("boards.error.already-holds");
    }

    @Test
    void outsideTheFiveSectorsNobodyIsASeniorPartner() {
        SeatId housing = appointments.addSeat(board.id(), new SeatDraft(Optional.empty(), "Housing", null));
        MemberId member = member("Head of housing");
        Term term = Term.of(TestBoards.BEGIN, null);
        assertThatThrownBy(() ->
                        appointments.appoint(board.id(), new AppointmentDraft(housing, member, Standing.SENIOR, term)))
                .hasMessage("boards.error.standing");
        appointments.appoint(board.id(), new AppointmentDraft(housing, member, Standing.MEMBER, term));
        assertThat(boards.holdings(board.id(), TestBoards.BEGIN).getLast().seatTitle())
                .isEqualTo("Housing");
    }

    @Test
    void aSeatIsForAnAuthorityOfTheBoardsServicesAlone() {
        SeatDraft elsewhere = new SeatDraft(Optional.of(Sector.EDUCATION), "Education elsewhere", 987_654_321L);
        assertThatThrownBy(() -> appointments.addSeat(board.id(), elsewhere)).hasMessage("boards.error.authority");
    }

    @Test
    void thereIsOneChairAtATimeAndTheOfficeIsHandedOver() {
        MemberId health = board.seniors().get(Sector.HEALTH).member();
        OfficeId first = appointments.appointTo(
                board.id(), Office.CHAIR, police.member(), Term.of(LocalDate.of(2023, 4, 1), null));
        assertThatThrownBy(() -> appointments.appointTo(
                        board.id(), Office.CHAIR, health, Term.of(LocalDate.of(2024, 4, 1), null)))
                .hasMessage("boards.error.CHAIR-at-once");
        appointments.appointTo(board.id(), Office.DEPUTY, health, Term.of(LocalDate.of(2023, 4, 1), null));
        appointments.endOffice(board.id(), first, LocalDate.of(2024, 3, 31));
        appointments.appointTo(board.id(), Office.CHAIR, health, Term.of(LocalDate.of(2024, 4, 1), null));
        BoardDetails details = boards.boardOf(board.service()).orElseThrow();
        assertThat(details.chair()).map(OfficeTerm::member).contains(health);
        assertThat(details.deputy()).map(OfficeTerm::member).contains(health);
        assertThat(boards.offices(board.id())).hasSize(3);
    }

    @Test
    void ofTwoWhoAppointAChairAtOnceOneIsTold() throws Exception {
        MemberId health = board.seniors().get(Sector.HEALTH).member();
        Term term = Term.of(TestBoards.BEGIN, null);
        assertThat(AtOnce.answers(
                        () -> appointments.appointTo(board.id(), Office.CHAIR, police.member(), term),
                        () -> appointments.appointTo(board.id(), Office.CHAIR, health, term)))
                .containsExactlyInAnyOrder(AtOnce.DONE, "boards.error.CHAIR-at-once");
    }

    @Test
    void ofTwoWhoNameASeniorPartnerAtOnceOneIsTold() throws Exception {
        appointments.endTerm(board.id(), police.id(), LocalDate.of(2024, 6, 30));
        AppointmentDraft one = seniorFrom(member("One"), LocalDate.of(2024, 7, 1));
        AppointmentDraft two = seniorFrom(member("Two"), LocalDate.of(2024, 7, 1));
        assertThat(AtOnce.answers(
                        () -> appointments.appoint(board.id(), one), () -> appointments.appoint(board.id(), two)))
                .containsExactlyInAnyOrder(AtOnce.DONE, "boards.error.senior-at-once");
    }

    @Test
    void anOfficeCannotEndBeforeItBeginsOrReachIntoItsSuccessors() {
        MemberId health = board.seniors().get(Sector.HEALTH).member();
        OfficeId first = appointments.appointTo(
                board.id(),
                Office.CHAIR,
                police.member(),
                Term.of(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31)));
        appointments.appointTo(board.id(), Office.CHAIR, health, Term.of(LocalDate.of(2024, 4, 1), null));
        assertThatThrownBy(() -> appointments.endOffice(board.id(), first, LocalDate.of(2023, 3, 31)))
                .hasMessage("boards.error.term-ends-before-it-begins");
        assertThatThrownBy(() -> appointments.endOffice(board.id(), first, LocalDate.of(2024, 4, 1)))
                .hasMessage("boards.error.CHAIR-at-once");
        assertThat(boards.offices(board.id()))
                .extracting(office -> office.term().to())
                .containsExactly(Term.OPEN, LocalDate.of(2024, 3, 31));
    }

    @Test
    void theRightsOfAChairComeAndGoWithTheOffice() {
        PersonId person = people.person().id();
        describePolice(police.position(), person);
        assertThat(rights.chairedBy(person)).isEmpty();
        OfficeId office = appointments.appointTo(
                board.id(), Office.CHAIR, police.member(), Term.of(today.date().minusDays(10), null));
        assertThat(rights.chairedBy(person)).containsExactly(board.service());
        appointments.endOffice(board.id(), office, today.date());
        assertThat(rights.chairedBy(person)).containsExactly(board.service());
        appointments.endOffice(board.id(), office, today.date().minusDays(1));
        assertThat(rights.chairedBy(person)).isEmpty();
    }

    @Test
    void theRecordSaysWhoseAccountWasLinkedAndUnlinked() {
        PersonId person = people.person().id();
        describePolice("Chief", person);
        describePolice("Chief inspector", person);
        describePolice("Chief inspector", null);
        assertThat(jdbc.sql("""
                        SELECT JSON_VALUE(details, '$.personBefore'), JSON_VALUE(details, '$.person')
                        FROM audit_event WHERE service_id = ? AND action = 'board.member-described' ORDER BY id""")
                        .param(board.service().value())
                        .query((row, number) -> row.getString(1) + " " + row.getString(2))
                        .list())
                .containsExactly(" " + person.value(), "null null", person.value() + " ");
    }

    private void describePolice(String position, @Nullable PersonId person) {
        describePolice(
                position, person, testBoards.member(board, police.member()).version());
    }

    private void describePolice(String position, @Nullable PersonId person, long seen) {
        appointments.describeMember(
                board.id(), police.member(), new MemberDraft(position, police.organisation(), person), seen);
    }

    @Test
    void ofTwoWhoCorrectAMemberTheSecondIsToldToLookAgain() {
        long seen = testBoards.member(board, police.member()).version();
        describePolice("Chief", people.person().id(), seen);
        assertThatThrownBy(() -> describePolice("Inspector", null, seen)).hasMessage("boards.error.changed-meanwhile");
        MemberItem now = testBoards.member(board, police.member());
        assertThat(now.position()).isEqualTo("Chief");
        assertThat(now.person()).isPresent();
    }

    @Test
    void theSeatsAndMembersOfAnotherBoardAreNotThere() {
        TestBoard other = testBoards.fiveSeniors();
        Holding theirs = other.seniors().get(Sector.POLICE);
        assertThatThrownBy(() -> appointments.endTerm(board.id(), theirs.id(), LocalDate.of(2024, 6, 30)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> appointments.appointTo(
                        board.id(), Office.CHAIR, theirs.member(), Term.of(TestBoards.BEGIN, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> appointments.renameSeat(board.id(), theirs.seat(), "Mine"))
                .isInstanceOf(NotFoundException.class);
    }

    private MemberId member(String position) {
        return appointments.addMember(board.id(), new MemberDraft(position, "Partner", null));
    }

    private AppointmentDraft seniorFrom(MemberId member, LocalDate from) {
        return new AppointmentDraft(police.seat(), member, Standing.SENIOR, Term.of(from, null));
    }
}
