package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterboard.boards.AppointmentDraft;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.messages.CalendarStore;
import org.quarterboard.messages.TestPost;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations as they arrive: caught by an SMTP server and heeded by a calendar that reads with another library. */
@PortalTest
class InvitationServiceDbTest {

    private static final Pattern SEQUENCE = Pattern.compile("SEQUENCE:(\\d+)");

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(
                    new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()})
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    private MeetingService meetings;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private AppointmentService appointments;

    @Autowired
    private PeopleService accounts;

    @Autowired
    private TestPost post;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    private TestBoard board;
    private TestPerson secretary;
    private TestPerson police;
    private LocalDate day;

    @BeforeEach
    void aBoardWithAMemberWhoSignsIn() {
        board = testBoards.fiveSeniors();
        secretary = people.person(board.grant(Role.SECRETARY));
        police = linked(board, Sector.POLICE);
        day = today.date().plusDays(30);
        people.signIn(secretary);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void onlyWhoIsEntitledIsWrittenTo() throws Exception {
        TestPerson health = linked(board, Sector.HEALTH);
        TestPerson stranger = linked(testBoards.fiveSeniors(), Sector.POLICE);
        TestPerson colleague = people.person(board.grant(Role.BOARD_MEMBER));
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        AsSystem.run("test", () -> accounts.withdraw(health.id(), board.grant(Role.BOARD_MEMBER)));

        deliver();

        assertThat(letters(police)).hasSize(1);
        assertThat(letters(health))
                .as("whose role was withdrawn before it was sent")
                .isEmpty();
        assertThat(letters(stranger)).as("of another board").isEmpty();
        assertThat(letters(colleague)).as("no member").isEmpty();
        assertThat(letters(secretary)).isEmpty();
        MimeMessage letter = letters(police).getFirst();
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getFrom()[0].toString()).isEqualTo(TestPost.FROM);
        assertThat(letter.getSubject()).startsWith("Please answer: board meeting on ");
    }

    @Test
    void aLetterIsBuiltAsMailProgramsExpect() throws Exception {
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        deliver();
        MimeMultipart parts = (MimeMultipart) letters(police).getFirst().getContent();
        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        MimeMultipart readings = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(readings.getContentType()).startsWith("multipart/alternative");
        assertThat(readings.getBodyPart(0).getContent().toString())
                .contains("County hall", "/service/" + board.code() + "/invitation/" + meeting);
        assertThat(readings.getBodyPart(1).getContentType()).contains("text/calendar", "method=REQUEST", "UTF-8");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("meeting.ics");
        assertThat(calendar(letters(police).getFirst()))
                .isEqualTo(bytes(parts.getBodyPart(1).getInputStream().readAllBytes()))
                .contains(
                        "UID:" + meeting + "@",
                        "SEQUENCE:0",
                        "mailto:" + police.email().substring(0, 8));
    }

    @Test
    void anUpdateReplacesAndACancellationRemoves() {
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        assertThat(calendarOf(police).only().orElseThrow().sequence()).isZero();
        change(meeting, new MeetingDraft(day.plusDays(7), LocalTime.of(9, 30), 90, "Neuadd y Sir, ŵyl"));
        CalendarStore.Entry moved = calendarOf(police).only().orElseThrow();
        assertThat(moved.sequence()).isOne();
        assertThat(moved.starts()).isEqualTo(london(day.plusDays(7), 9, 30));
        assertThat(moved.ends()).isEqualTo(london(day.plusDays(7), 11, 0));
        assertThat(moved.place()).isEqualTo("Neuadd y Sir, ŵyl");
        meetings.cancel(board.id(), meeting, "Snow");
        assertThat(calendarOf(police).size()).isZero();
        assertThat(letters(police)).hasSize(3);
    }

    @Test
    void aPostponedMeetingComesBackAsTheSameEntry() {
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        meetings.postpone(board.id(), meeting, "No quorum");
        assertThat(calendarOf(police).size()).isZero();
        change(meeting, new MeetingDraft(day.plusDays(14), LocalTime.of(14, 0), "County hall"));
        assertThat(calendarOf(police).size())
                .as("planned again, not called yet")
                .isZero();
        meetings.call(board.id(), meeting);
        CalendarStore.Entry back = calendarOf(police).only().orElseThrow();
        assertThat(back.uid()).startsWith(meeting + "@");
        assertThat(back.sequence()).isEqualTo(2);
    }

    @Test
    void whatChangesNothingIsNotAnnounced() {
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        change(meeting, new MeetingDraft(day, LocalTime.of(14, 0), "County hall"));
        invitations.bringUpToDate(board.id(), meeting);
        deliver();
        assertThat(letters(police)).hasSize(1);
    }

    @Test
    void aMeetingThatNobodyWasToldOfIsCancelledSilently() {
        meetings.cancel(board.id(), plan(day), "Not needed");
        deliver();
        assertThat(letters(police)).isEmpty();
    }

    @Test
    void whoLeavesIsToldAndWhoComesIsInvitedAtTheNextUpdate() {
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        TestPerson successor = people.person(board.grant(Role.BOARD_MEMBER));
        AsSystem.run("test", () -> {
            appointments.endTerm(board.id(), board.seniors().get(Sector.POLICE).id(), day.minusDays(1));
            MemberId member = appointments.addMember(
                    board.id(), new MemberDraft("Chief superintendent", "Police", successor.id()));
            appointments.appoint(
                    board.id(),
                    new AppointmentDraft(
                            board.seniors().get(Sector.POLICE).seat(), member, Standing.SENIOR, Term.of(day, null)));
        });
        assertThat(invitations.sheet(board.id(), meeting).outOfDate()).isTrue();
        invitations.bringUpToDate(board.id(), meeting);
        assertThat(calendarOf(police).size()).isZero();
        assertThat(sequences(police)).as("taken back with a higher number").containsExactly(0, 1);
        assertThat(calendarOf(successor).size()).isOne();
        InvitationSheet sheet = invitations.sheet(board.id(), meeting);
        assertThat(sheet.outOfDate()).isFalse();
        assertThat(sheet.rows())
                .extracting(InvitationRow::position)
                .contains("Chief superintendent")
                .doesNotContain("Senior partner of POLICE");
    }

    @Test
    void whoIsTakenBackAndInvitedAgainIsToldEachTimeWithAHigherNumber() {
        TestPerson health = linked(board, Sector.HEALTH);
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        AsSystem.run(
                "test",
                () -> appointments.endTerm(
                        board.id(), board.seniors().get(Sector.POLICE).id(), day.minusDays(1)));
        invitations.bringUpToDate(board.id(), meeting);
        AsSystem.run(
                "test",
                () -> appointments.appoint(
                        board.id(),
                        new AppointmentDraft(
                                board.seniors().get(Sector.POLICE).seat(),
                                member(Sector.POLICE),
                                Standing.SENIOR,
                                Term.of(day, null))));
        invitations.bringUpToDate(board.id(), meeting);
        invitations.bringUpToDate(board.id(), meeting);
        assertThat(calendarOf(police).size()).isOne();
        assertThat(sequences(police)).containsExactly(0, 1, 2);
        assertThat(sequences(health)).as("for whom nothing changed").containsExactly(0);
        meetings.cancel(board.id(), meeting, "Snow");
        assertThat(calendarOf(health).size()).isZero();
        assertThat(calendarOf(police).size()).isZero();
        assertThat(sequences(police)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aPersonWhoSignsInForTwoMembersHasOneEntry() {
        jdbc.sql("UPDATE member SET person_id = ? WHERE id = ?")
                .params(
                        police.id().value(),
                        board.seniors().get(Sector.HEALTH).member().value())
                .update();
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        deliver();
        assertThat(letters(police)).hasSize(1);
        AsSystem.run(
                "test",
                () -> appointments.endTerm(
                        board.id(), board.seniors().get(Sector.POLICE).id(), day.minusDays(1)));
        invitations.bringUpToDate(board.id(), meeting);
        assertThat(calendarOf(police).size())
                .as("still invited for the other seat")
                .isOne();
    }

    @Test
    void aMemberAnswersForTheOwnSeatAlone() {
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        people.signIn(police);
        invitations.answer(board.id(), meeting, ReplyDraft.of(member(Sector.POLICE), Answer.REMOTE));
        assertThat(row(meeting, Sector.POLICE).answer()).isEqualTo(Answer.REMOTE);
        assertThatThrownBy(() ->
                        invitations.answer(board.id(), meeting, ReplyDraft.of(member(Sector.HEALTH), Answer.APOLOGIES)))
                .isInstanceOf(NotFoundException.class);
        assertThat(row(meeting, Sector.HEALTH).answer()).isEqualTo(Answer.NONE);
        assertThat(invitations.unanswered(board.id())).isEmpty();
    }

    @Test
    void theLatestAnswerCountsAndEveryAnswerIsKept() {
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        record(meeting, Answer.IN_ROOM);
        record(meeting, Answer.IN_ROOM);
        record(meeting, Answer.APOLOGIES);
        record(meeting, Answer.NONE);
        InvitationSheet sheet = invitations.sheet(board.id(), meeting);
        assertThat(sheet.history())
                .extracting(event -> event.reply().answer())
                .containsExactly(Answer.NONE, Answer.APOLOGIES, Answer.IN_ROOM);
        assertThat(sheet.history()).allMatch(event -> event.reply().by().equals("Test person"));
        assertThat(row(meeting, Sector.POLICE).answer()).isEqualTo(Answer.NONE);
        assertThat(row(meeting, Sector.POLICE).answeredBefore()).isTrue();
    }

    @Test
    void anAnswerHoldsForTheDayItWasGivenFor() {
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        record(meeting, Answer.IN_ROOM);
        change(meeting, new MeetingDraft(day, LocalTime.of(14, 0), "Another room"));
        assertThat(row(meeting, Sector.POLICE).answer()).as("another room").isEqualTo(Answer.IN_ROOM);
        deliver();
        assertThat(calendar(letters(police).getLast())).contains("PARTSTAT=ACCEPTED");
        change(meeting, new MeetingDraft(day.plusDays(1), LocalTime.of(14, 0), "Another room"));
        assertThat(row(meeting, Sector.POLICE).answer()).as("another day").isEqualTo(Answer.NONE);
        deliver();
        assertThat(calendar(letters(police).getLast())).contains("PARTSTAT=NEEDS-ACTION");
    }

    @Test
    void aDelegateIsNominatedOrNamed() {
        MemberId deputy = AsSystem.call("test", () -> {
            MemberId member = appointments.addMember(board.id(), new MemberDraft("Inspector", "Police", null));
            appointments.appoint(
                    board.id(),
                    new AppointmentDraft(
                            board.seniors().get(Sector.POLICE).seat(),
                            member,
                            Standing.DELEGATE,
                            Term.of(TestBoards.BEGIN, null)));
            return member;
        });
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        MemberId senior = member(Sector.POLICE);
        assertThat(row(meeting, Sector.POLICE).delegates())
                .extracting(Delegate::position)
                .containsExactly("Inspector");
        invitations.record(board.id(), meeting, new ReplyDraft(senior, Answer.DELEGATE, deputy, ""));
        assertThat(row(meeting, Sector.POLICE).reply().orElseThrow().delegate()).isEqualTo("Inspector");
        invitations.record(board.id(), meeting, new ReplyDraft(senior, Answer.DELEGATE, null, " Sergeant "));
        assertThat(row(meeting, Sector.POLICE).reply().orElseThrow().delegate()).isEqualTo("Sergeant");
        refused(meeting, new ReplyDraft(senior, Answer.DELEGATE, null, " "), "invitations.error.delegate");
        refused(
                meeting,
                new ReplyDraft(senior, Answer.DELEGATE, member(Sector.HEALTH), ""),
                "invitations.error.delegate");
        refused(meeting, new ReplyDraft(deputy, Answer.DELEGATE, null, "Constable"), "invitations.error.answer");
    }

    @Test
    void answersAreTakenFromTheCallUntilTheMeetingIsHeld() {
        LocalDate now = today.date();
        UUID meeting = plan(now);
        refused(meeting, ReplyDraft.of(member(Sector.POLICE), Answer.IN_ROOM), "invitations.error.closed");
        meetings.call(board.id(), meeting);
        record(meeting, Answer.IN_ROOM);
        meetings.hold(board.id(), meeting);
        refused(meeting, ReplyDraft.of(member(Sector.POLICE), Answer.APOLOGIES), "invitations.error.closed");
        assertThat(row(meeting, Sector.POLICE).answer()).isEqualTo(Answer.IN_ROOM);
    }

    @Test
    void aReminderGoesToWhoHasNotAnsweredAndOnceADay() throws Exception {
        TestPerson health = linked(board, Sector.HEALTH);
        UUID meeting = plan(day);
        meetings.call(board.id(), meeting);
        record(meeting, Answer.IN_ROOM);
        assertThat(invitations.remind(board.id(), meeting)).isOne();
        assertThatThrownBy(() -> invitations.remind(board.id(), meeting))
                .hasMessage("invitations.error.nobody-to-remind");
        deliver();
        assertThat(letters(police)).hasSize(1);
        assertThat(letters(health)).hasSize(2);
        assertThat(letters(health).getLast().getSubject()).startsWith("Reminder");
        jdbc.sql("UPDATE invitation SET reminded_on = ? WHERE board_id = ?")
                .params(today.date().minusDays(1), board.id().value())
                .update();
        assertThat(invitations.remind(board.id(), meeting)).as("the next day").isOne();
    }

    @Test
    void membersWithoutAnAccountGetAFilePassedOn() {
        UUID meeting = plan(day);
        assertThatThrownBy(() -> invitations.calendar(board.id(), meeting, board.service()))
                .isInstanceOf(NotFoundException.class);
        meetings.call(board.id(), meeting);
        assertThat(row(meeting, Sector.HEALTH).byMail()).isFalse();
        assertThat(row(meeting, Sector.POLICE).byMail()).isTrue();
        CalendarStore store = new CalendarStore();
        store.receive(invitations.calendar(board.id(), meeting, board.service()).text());
        assertThat(store.only().orElseThrow().uid()).startsWith(meeting + "@");
        assertThat(invitations.calendar(board.id(), meeting, board.service()).text())
                .contains("METHOD:PUBLISH")
                .doesNotContain("ATTENDEE");
    }

    @Test
    void theLengthOfAMeetingIsKeptWithinReason() {
        assertThatThrownBy(() -> meetings.plan(board.id(), new MeetingDraft(day, LocalTime.NOON, 0, "A room")))
                .hasMessage("invitations.error.length");
        UUID meeting = meetings.plan(board.id(), new MeetingDraft(day, LocalTime.NOON, 45, "A room"));
        assertThat(meetings.find(board.id(), meeting).endsAt()).isEqualTo(LocalTime.of(12, 45));
    }

    private UUID plan(LocalDate on) {
        return meetings.plan(board.id(), new MeetingDraft(on, LocalTime.of(14, 0), "County hall"));
    }

    private void change(UUID meeting, MeetingDraft draft) {
        meetings.change(
                board.id(), meeting, draft, meetings.find(board.id(), meeting).version());
    }

    private void record(UUID meeting, Answer answer) {
        invitations.record(board.id(), meeting, ReplyDraft.of(member(Sector.POLICE), answer));
    }

    private void refused(UUID meeting, ReplyDraft draft, String key) {
        assertThatThrownBy(() -> invitations.record(board.id(), meeting, draft)).hasMessage(key);
    }

    private InvitationRow row(UUID meeting, Sector sector) {
        return invitations.sheet(board.id(), meeting).rows().stream()
                .filter(row -> row.member().equals(member(sector)))
                .findFirst()
                .orElseThrow();
    }

    private MemberId member(Sector sector) {
        return board.seniors().get(sector).member();
    }

    private TestPerson linked(TestBoard to, Sector sector) {
        TestPerson person = people.person(to.grant(Role.BOARD_MEMBER));
        jdbc.sql("UPDATE member SET person_id = ? WHERE id = ?")
                .params(person.id().value(), to.seniors().get(sector).member().value())
                .update();
        return person;
    }

    private void deliver() {
        post.deliverAll(POST.getSmtp().getPort());
    }

    private List<MimeMessage> letters(TestPerson person) {
        return Arrays.stream(POST.getReceivedMessages())
                .filter(letter -> person.email().equals(recipient(letter)))
                .toList();
    }

    /** The person's calendar after everything that has arrived. */
    private CalendarStore calendarOf(TestPerson person) {
        deliver();
        CalendarStore store = new CalendarStore();
        letters(person).forEach(letter -> store.receive(calendar(letter)));
        return store;
    }

    /** The numbers of the files that have arrived, in their order. */
    private List<Integer> sequences(TestPerson person) {
        return letters(person).stream()
                .map(letter -> SEQUENCE.matcher(calendar(letter)))
                .map(found -> found.find() ? Integer.parseInt(found.group(1)) : -1)
                .toList();
    }

    private static String calendar(MimeMessage letter) {
        try {
            MimeMultipart parts = (MimeMultipart) letter.getContent();
            MimeMultipart readings = (MimeMultipart) parts.getBodyPart(0).getContent();
            return bytes(readings.getBodyPart(1).getInputStream().readAllBytes());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bytes(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant london(LocalDate on, int hour, int minute) {
        return on.atTime(hour, minute).atZone(Formats.LONDON).toInstant();
    }
}
