package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MeetingServiceDbTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final MeetingService meetings;
    private final AgendaService agenda;
    private final AgendaPaperService papers;
    private final InvitationService invitations;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final Today today;

    private TestBoard board;

    @Autowired
    MeetingServiceDbTest(
            MeetingService meetings,
            AgendaService agenda,
            AgendaPaperService papers,
            InvitationService invitations,
            TestBoards testBoards,
            TestPeople people,
            Today today) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.papers = papers;
        this.invitations = invitations;
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
    void aPlannedMeetingIsListedWithWhatItHas() {
        UUID meeting = plan(DAY);
        MeetingItem item = meetings.list(board.id()).getFirst();
        assertThat(item.uuid()).isEqualTo(meeting);
        assertThat(item.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(item.expected()).isEqualTo(5);
        assertThat(item.marked()).isZero();
        assertThat(item.quarter()).isEqualTo(new Quarter(2024, 1));
    }

    @Test
    void aMeetingIsHeldFromItsDayOn() {
        UUID tomorrow = plan(today.date().plusDays(1));
        assertThatThrownBy(() -> meetings.hold(board.id(), tomorrow)).hasMessage("meetings.error.not-yet");
        UUID now = plan(today.date());
        meetings.hold(board.id(), now);
        assertThat(meetings.find(board.id(), now).state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    void aHeldMeetingCannotMoveIntoTheFuture() {
        UUID meeting = plan(DAY);
        meetings.hold(board.id(), meeting);
        long seen = meetings.find(board.id(), meeting).version();
        assertThatThrownBy(() ->
                        meetings.change(board.id(), meeting, on(today.date().plusDays(1)), seen))
                .hasMessage("meetings.error.held-in-the-future");
    }

    @Test
    void cancellingNeedsAReasonAndCanBeTakenBack() {
        UUID meeting = plan(DAY);
        assertThatThrownBy(() -> meetings.cancel(board.id(), meeting, "  ")).hasMessage("meetings.error.reason");
        meetings.cancel(board.id(), meeting, "Too few could come");
        assertThat(meetings.find(board.id(), meeting).reason()).isEqualTo("Too few could come");
        assertThatThrownBy(() -> meetings.hold(board.id(), meeting)).hasMessage("meetings.error.cancelled");
        meetings.reopen(board.id(), meeting);
        assertThat(meetings.find(board.id(), meeting).state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void aMeetingRecordedAsHeldByMistakeGoesBackToWhereItWas() {
        UUID meeting = plan(today.date());
        agenda.add(board.id(), meeting, item("Welcome"));
        meetings.call(board.id(), meeting);
        assertThat(heldAndTakenBack(meeting)).isEqualTo(MeetingState.CALLED);
        papers.publish(board.id(), meeting);
        assertThat(heldAndTakenBack(meeting)).isEqualTo(MeetingState.PUBLISHED);
        ReplyDraft reply = ReplyDraft.of(board.seniors().get(Sector.POLICE).member(), Answer.IN_ROOM);
        invitations.record(board.id(), meeting, reply);
        assertThat(invitations.sheet(board.id(), meeting).count(Answer.IN_ROOM)).isOne();
    }

    @Test
    void whatNobodyHasInTheCalendarIsPlannedAgain() {
        assertThat(heldAndTakenBack(plan(today.date()))).as("never called").isEqualTo(MeetingState.PLANNED);
        UUID meeting = plan(today.date());
        agenda.add(board.id(), meeting, item("Welcome"));
        meetings.call(board.id(), meeting);
        papers.publish(board.id(), meeting);
        meetings.cancel(board.id(), meeting, "Snow");
        meetings.reopen(board.id(), meeting);
        assertThat(meetings.find(board.id(), meeting).state())
                .as("invitations taken back")
                .isEqualTo(MeetingState.PLANNED);
        meetings.call(board.id(), meeting);
        assertThat(heldAndTakenBack(meeting)).as("not published again").isEqualTo(MeetingState.CALLED);
        meetings.hold(board.id(), meeting);
        meetings.change(
                board.id(),
                meeting,
                on(today.date().minusDays(1)),
                meetings.find(board.id(), meeting).version());
        meetings.reopen(board.id(), meeting);
        assertThat(meetings.find(board.id(), meeting).state())
                .as("called for another day")
                .isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void onlyWhatWasHeldOrCalledOffIsTakenBack() {
        UUID meeting = plan(today.date());
        assertThatThrownBy(() -> meetings.reopen(board.id(), meeting))
                .hasMessage("meetings.error.nothing-to-take-back");
        meetings.call(board.id(), meeting);
        assertThatThrownBy(() -> meetings.reopen(board.id(), meeting))
                .hasMessage("meetings.error.nothing-to-take-back");
        assertThat(meetings.find(board.id(), meeting).state()).isEqualTo(MeetingState.CALLED);
    }

    @Test
    void ofTwoWhoMoveAMeetingTheSecondIsToldToLookAgain() {
        UUID meeting = plan(DAY);
        long seen = meetings.find(board.id(), meeting).version();
        meetings.change(board.id(), meeting, on(DAY.plusDays(7)), seen);
        assertThatThrownBy(() -> meetings.change(board.id(), meeting, on(DAY.plusDays(14)), seen))
                .hasMessage("meetings.error.changed-meanwhile");
        assertThat(meetings.find(board.id(), meeting).date()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void onlyHeldMeetingsOfThePeriodAreHandedToTheCount() {
        UUID held = plan(DAY);
        meetings.hold(board.id(), held);
        plan(DAY.plusDays(1));
        meetings.cancel(board.id(), plan(DAY.plusDays(2)), "Snow");
        UUID later = plan(LocalDate.of(2024, 7, 1));
        meetings.hold(board.id(), later);
        assertThat(meetings.heldMeetings(board.id(), Period.of(new Quarter(2024, 1))))
                .extracting(HeldMeeting::uuid)
                .containsExactly(held);
    }

    @Test
    void theMeetingOfAnotherBoardIsNotThere() {
        TestBoard other = testBoards.fiveSeniors();
        UUID theirs = testBoards.planned(other, DAY);
        assertThatThrownBy(() -> meetings.find(board.id(), theirs)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> meetings.cancel(board.id(), theirs, "Mine")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> agenda.agenda(board.id(), theirs)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAgendaKeepsItsOrder() {
        UUID meeting = plan(DAY);
        AgendaItemId first = agenda.add(board.id(), meeting, item("Welcome"));
        AgendaItemId second = agenda.add(board.id(), meeting, item("KPIs"));
        AgendaItemId third = agenda.add(board.id(), meeting, item("Plan"));
        agenda.move(board.id(), meeting, third, -1);
        assertThat(titles(meeting)).containsExactly("Welcome", "Plan", "KPIs");
        agenda.move(board.id(), meeting, first, 5);
        assertThat(titles(meeting)).containsExactly("Plan", "KPIs", "Welcome");
        agenda.move(board.id(), meeting, third, -1);
        assertThat(titles(meeting)).containsExactly("Plan", "KPIs", "Welcome");
        agenda.remove(board.id(), meeting, second);
        agenda.add(board.id(), meeting, item("Close"));
        assertThat(titles(meeting)).containsExactly("Plan", "Welcome", "Close");
    }

    @Test
    void anItemSaysWhatIsAsked() {
        UUID meeting = plan(DAY);
        AgendaItemId id = agenda.add(board.id(), meeting, item("KPIs"));
        agenda.change(
                board.id(),
                meeting,
                id,
                new AgendaDraft("KPIs of Q1", Purpose.DECIDE, "Agree the return"),
                version(meeting));
        assertThat(agenda.agenda(board.id(), meeting))
                .extracting(AgendaEntry::title, AgendaEntry::purpose, AgendaEntry::ask)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("KPIs of Q1", Purpose.DECIDE, "Agree the return"));
        assertThatThrownBy(() -> agenda.add(board.id(), meeting, item(" "))).hasMessage("meetings.error.item-title");
    }

    private MeetingState heldAndTakenBack(UUID meeting) {
        meetings.hold(board.id(), meeting);
        meetings.reopen(board.id(), meeting);
        return meetings.find(board.id(), meeting).state();
    }

    @Test
    void declarationsOfInterestComeFirstAndOnlyOnce() {
        UUID meeting = plan(DAY);
        agenda.add(board.id(), meeting, item("KPIs"));
        assertThat(agenda.hasInterests(board.id(), meeting)).isFalse();
        agenda.addInterests(board.id(), meeting, Messages.WELSH);
        agenda.addInterests(board.id(), meeting, Messages.ENGLISH);
        assertThat(titles(meeting)).containsExactly("Croeso, ymddiheuriadau a datganiadau o fuddiant", "KPIs");
        assertThat(agenda.hasInterests(board.id(), meeting)).isTrue();
        UUID typed = plan(DAY.plusDays(1));
        agenda.add(board.id(), typed, item("Apologies; Declarations of Interest"));
        assertThat(agenda.hasInterests(board.id(), typed)).isTrue();
    }

    @Test
    void ofTwoWhoChangeAnItemTheSecondIsToldToLookAgain() {
        UUID meeting = plan(DAY);
        AgendaItemId id = agenda.add(board.id(), meeting, item("KPIs"));
        long seen = version(meeting);
        agenda.change(board.id(), meeting, id, item("KPIs of Q1"), seen);
        assertThatThrownBy(() -> agenda.change(board.id(), meeting, id, item("Figures"), seen))
                .hasMessage("agendas.error.changed-meanwhile");
        assertThat(titles(meeting)).containsExactly("KPIs of Q1");
    }

    private long version(UUID meeting) {
        return agenda.agenda(board.id(), meeting).getFirst().version();
    }

    private UUID plan(LocalDate day) {
        return meetings.plan(board.id(), on(day));
    }

    private static MeetingDraft on(LocalDate day) {
        return new MeetingDraft(day, LocalTime.of(14, 0), "County hall");
    }

    private static AgendaDraft item(String title) {
        return new AgendaDraft(title, Purpose.DISCUSS, "");
    }

    private List<String> titles(UUID meeting) {
        return agenda.agenda(board.id(), meeting).stream()
                .map(AgendaEntry::title)
                .toList();
    }
}
