package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterboard.meetings.MinutesWorld.DAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionService;
import org.quarterboard.actions.ActionState;
import org.quarterboard.actions.ActionWorld;
import org.quarterboard.actions.UpdateKind;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.Role;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the first word to the signature, and what is refused on the way. */
@PortalTest
class MinutesLifeDbTest {

    @Autowired
    private MinutesService minutes;

    @Autowired
    private MinutesDraftService drafts;

    @Autowired
    private MinuteEntryService entries;

    @Autowired
    private MinuteCommentService comments;

    @Autowired
    private SinceThenService sinceThen;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private ActionService actions;

    @Autowired
    private MinutesWorld world;

    @Autowired
    private ActionWorld mail;

    @Autowired
    private AppointmentService appointments;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private TestBoard board;
    private TestPerson secretary;
    private UUID meeting;

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        secretary = people.person(board.grant(Role.SECRETARY));
        people.signIn(secretary);
        meeting = world.held(board, DAY);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aDraftGoesRoundIsAgreedAndSigned() {
        TestPerson chair = world.chair(board);
        world.write(board, meeting, "The chair welcomed members.");
        assertThat(minutes.minutes(board.id(), meeting).versions()).isEmpty();
        assertThat(minutes.circulate(board.id(), meeting)).isEqualTo(1);
        assertThat(state()).isEqualTo(MeetingState.DRAFTED);
        String words =
                minutes.minutes(board.id(), meeting).versions().getFirst().text();
        assertThat(words)
                .contains("# Minutes of the board meeting of 11 June 2024")
                .contains("Senior partner of POLICE, Partner of POLICE: Senior partner attended")
                .contains("## 1. Welcome\n\n  The chair welcomed members.");
        UUID later = world.held(board, DAY.plusDays(90));
        minutes.agree(board.id(), meeting, later);
        assertThat(state()).isEqualTo(MeetingState.AGREED);
        assertThatThrownBy(() -> minutes.sign(board.id(), meeting))
                .as("a secretary does not sign")
                .isInstanceOf(NotFoundException.class);
        people.signIn(chair);
        minutes.sign(board.id(), meeting);
        Minutes signed = minutes.minutes(board.id(), meeting);
        assertThat(signed.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(signed.signature().orElseThrow().position())
                .isEqualTo("Senior partner of HEALTH, Partner of HEALTH");
        assertThat(signed.agreement().orElseThrow().heldOn()).isEqualTo(DAY.plusDays(90));
        assertThat(signed.intact()).isTrue();
        assertThatThrownBy(() -> minutes.sign(board.id(), meeting)).hasMessage("meetings.error.minutes-not-agreed");
    }

    @Test
    void agreedMinutesChangeByADatedCorrectionAlone() {
        MinuteEntry entry = capture(0, EntryDraft.decision("The plan is agreed", Topic.NONE));
        world.write(board, meeting, "Seven members were there.");
        assertThatThrownBy(() -> correct("Seven members", "Eight members"))
                .as("a draft is changed itself")
                .hasMessage("minutes.error.not-agreed");
        agreed();
        AgendaItemId item = world.item(board, meeting, 0);
        assertThatThrownBy(() -> drafts.saveText(board.id(), meeting, new TextDraft(item, "Nobody was there.", 1)))
                .hasMessage("minutes.error.agreed");
        assertThatThrownBy(() -> capture(0, EntryDraft.decision("Another", Topic.NONE)))
                .hasMessage("minutes.error.agreed");
        assertThatThrownBy(() -> entries.change(
                        board.id(),
                        meeting,
                        entry.uuid(),
                        EntryDraft.decision("The plan is not agreed", Topic.NONE),
                        0))
                .hasMessage("minutes.error.agreed");
        assertThatThrownBy(() -> entries.withdraw(board.id(), meeting, entry.uuid(), "By mistake", 0))
                .hasMessage("minutes.error.agreed");
        assertThatThrownBy(() -> minutes.circulate(board.id(), meeting)).hasMessage("minutes.error.agreed");

        assertThatThrownBy(() -> correct("Nine members", "Eight members"))
                .hasMessage("minutes.error.old-words-not-there");
        assertThatThrownBy(() -> correct("Seven members", "Seven members")).hasMessage("minutes.error.nothing-new");
        correct("Seven members", "Eight members");
        correct("Eight members", "Eight members and one delegate");
        correct("The plan is agreed", "");
        Minutes now = minutes.minutes(board.id(), meeting);
        assertThat(now.current().orElseThrow().text()).contains("Seven members").doesNotContain("Eight members");
        assertThat(now.corrections())
                .extracting(Minutes.Correction::oldWords, Minutes.Correction::newWords)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Seven members", "Eight members"),
                        org.assertj.core.groups.Tuple.tuple("Eight members", "Eight members and one delegate"),
                        org.assertj.core.groups.Tuple.tuple("The plan is agreed", ""));
        assertThat(now.corrections()).allMatch(correction -> correction.by().equals("Test person"));
    }

    @Test
    void aCorrectionAfterTheSignatureLeavesTheSignatureGood() {
        TestPerson chair = world.chair(board);
        world.write(board, meeting, "Seven members were there.");
        agreed();
        correct("Seven", "Eight");
        people.signIn(chair);
        minutes.sign(board.id(), meeting);
        people.signIn(secretary);
        correct("members were", "people were");
        Minutes now = minutes.minutes(board.id(), meeting);
        assertThat(now.signature().orElseThrow().corrections()).isEqualTo(1);
        assertThat(now.corrections()).hasSize(2);
        assertThat(now.intact()).isTrue();
    }

    @Test
    void whatIsAgreedIsWhatWentRound() {
        UUID earlier = world.held(board, DAY.minusDays(90));
        UUID later = world.held(board, DAY.plusDays(90));
        UUID planned = testBoards.planned(board, DAY.plusDays(180));
        UUID theirs = world.held(testBoards.fiveSeniors(), DAY.plusDays(90));
        assertThatThrownBy(() -> minutes.agree(board.id(), meeting, later))
                .hasMessage("meetings.error.minutes-not-circulated");
        assertThatThrownBy(() -> minutes.circulate(board.id(), meeting)).hasMessage("minutes.error.empty");
        world.write(board, meeting, "First.");
        minutes.circulate(board.id(), meeting);
        assertThatThrownBy(() -> minutes.circulate(board.id(), meeting)).hasMessage("minutes.error.same");
        world.write(board, meeting, "Second.");
        assertThatThrownBy(() -> minutes.agree(board.id(), meeting, later)).hasMessage("minutes.error.changed-since");
        assertThat(minutes.circulate(board.id(), meeting)).isEqualTo(2);
        for (UUID wrong : List.of(earlier, planned, meeting)) {
            assertThatThrownBy(() -> minutes.agree(board.id(), meeting, wrong)).hasMessage("minutes.error.agreed-by");
        }
        assertThatThrownBy(() -> minutes.agree(board.id(), meeting, theirs)).isInstanceOf(NotFoundException.class);
        minutes.agree(board.id(), meeting, later);
        Minutes now = minutes.minutes(board.id(), meeting);
        assertThat(now.current().orElseThrow().text()).contains("Second.");
        assertThat(now.version(1).orElseThrow().text()).contains("First.");
    }

    @Test
    void membersAreToldAndOnlyThoseWhoMayRead() {
        TestPerson member = people.person(board.grant(Role.BOARD_MEMBER));
        TestPerson officer = people.person(board.grant(Role.DATA_OFFICER));
        TestPerson stranger = people.person();
        world.link(board, Sector.POLICE, member);
        world.link(board, Sector.EDUCATION, officer);
        world.link(board, Sector.PROBATION, stranger);
        TestPerson former = people.person(board.grant(Role.BOARD_MEMBER));
        world.link(board, Sector.HEALTH, former);
        appointments.endTerm(board.id(), board.seniors().get(Sector.HEALTH).id(), DAY.minusDays(1));
        world.write(board, meeting, "Secret until it is read in the portal.");
        minutes.circulate(board.id(), meeting);
        assertThat(body(member)).contains("/meetings/" + meeting + "/minutes").doesNotContain("Secret");
        assertThat(mail.takeMail(member)).containsExactly("Draft minutes of the board meeting of 11 June 2024");
        assertThat(mail.takeMail(officer)).isEmpty();
        assertThat(mail.takeMail(stranger)).isEmpty();
        assertThat(mail.takeMail(former)).as("left before the meeting").isEmpty();
    }

    @Test
    void aMemberAsksForACorrectionAndIsAnswered() {
        TestPerson member = people.person(board.grant(Role.BOARD_MEMBER));
        TestPerson other = people.person(board.grant(Role.BOARD_MEMBER));
        world.link(board, Sector.POLICE, member);
        UUID later = world.held(board, DAY.plusDays(90));
        world.write(board, meeting, "Seven members were there.");
        people.signIn(member);
        assertThatThrownBy(() -> comments.comment(board.id(), meeting, null, "Too early"))
                .hasMessage("minutes.error.no-comments");
        people.signIn(secretary);
        minutes.circulate(board.id(), meeting);
        mail.takeMail(member);
        people.signIn(other);
        assertThatThrownBy(() -> comments.comment(board.id(), meeting, null, "I am no member"))
                .hasMessage("minutes.error.not-a-member");
        people.signIn(member);
        comments.comment(board.id(), meeting, world.item(board, meeting, 0), "It was eight");
        people.signIn(other);
        assertThat(minutes.minutes(board.id(), meeting).comments()).isEmpty();
        people.signIn(secretary);
        assertThat(minutes.minutes(board.id(), meeting).comments())
                .extracting(Minutes.Comment::position, Minutes.Comment::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Senior partner of POLICE, Partner of POLICE", "It was eight"));
        assertThatThrownBy(() -> minutes.agree(board.id(), meeting, later)).hasMessage("minutes.error.comments-open");
        comments.answer(board.id(), meeting, 1, true, "");
        assertThatThrownBy(() -> comments.answer(board.id(), meeting, 1, false, "No"))
                .hasMessage("minutes.error.answered");
        minutes.agree(board.id(), meeting, later);
        people.signIn(member);
        assertThat(minutes.minutes(board.id(), meeting).comments().getFirst().answer())
                .isNotNull()
                .matches(answer -> answer.accepted());
    }

    @Test
    void numbersFollowEachOtherByKindAndYearAndAreNeverUsedAgain() {
        MinuteEntry first = capture(0, EntryDraft.decision("One", Topic.NONE));
        MinuteEntry second = capture(1, EntryDraft.decision("Two", Topic.NONE));
        MinuteEntry challenge = capture(1, challenge());
        entries.withdraw(board.id(), meeting, second.uuid(), "Captured at the wrong item", 0);
        MinuteEntry third = capture(0, EntryDraft.decision("Two again", new Topic(new MeasureCode("2"), null)));
        UUID nextYear = world.held(board, DAY.plusYears(1));
        MinuteEntry later = entries.capture(
                board.id(), nextYear, world.item(board, nextYear, 0), EntryDraft.decision("Next", Topic.NONE));
        assertThat(List.of(first, second, third, challenge, later))
                .extracting(entry -> entry.number().label())
                .containsExactly("D1/2024-25", "D2/2024-25", "D3/2024-25", "C1/2024-25", "D1/2025-26");
        assertThatThrownBy(() -> entries.withdraw(board.id(), meeting, second.uuid(), "Again", 1))
                .hasMessage("minutes.error.withdrawn");
        minutes.circulate(board.id(), meeting);
        assertThat(minutes.minutes(board.id(), meeting).versions().getFirst().text())
                .contains("- Decision D2/2024-25: withdrawn.")
                .contains("- Decision D3/2024-25: Two again (About: KPI 2: ")
                .contains("- Challenge C1/2024-25: The chair asked the police: Why?");
    }

    @Test
    void anActionGoesIntoTheRegisterAndFollowsTheDraft() {
        EntryDraft draft = EntryDraft.action(
                "Write to the schools", board.seniors().get(Sector.POLICE).member(), DAY.plusDays(30), Topic.NONE);
        MinuteEntry entry = capture(0, draft);
        ActionItem action = actions.list(board.id()).getFirst();
        assertThat(action.number().label()).isEqualTo(entry.number().label()).isEqualTo("A1/2024-25");
        assertThat(action.origin()).isEqualTo(new Ref("minute", entry.uuid()));
        entries.change(
                board.id(),
                meeting,
                entry.uuid(),
                EntryDraft.action(
                        "Ring the schools", board.seniors().get(Sector.HEALTH).member(), DAY.plusDays(40), Topic.NONE),
                0);
        assertThat(actions.list(board.id()).getFirst())
                .matches(now ->
                        now.text().equals("Ring the schools") && now.due().equals(DAY.plusDays(40)));
        assertThatThrownBy(() -> entries.change(board.id(), meeting, entry.uuid(), draft, 0))
                .hasMessage("minutes.error.entry-changed");
        entries.withdraw(board.id(), meeting, entry.uuid(), "The schools rang us", 1);
        assertThat(actions.list(board.id()).getFirst().state()).isEqualTo(ActionState.DROPPED);
    }

    @Test
    void theNextMeetingOpensWithWhatHasHappenedSince() {
        MinuteEntry decision = capture(0, EntryDraft.decision("The plan is agreed", Topic.NONE));
        capture(0, challenge());
        MinuteEntry action = capture(
                0,
                EntryDraft.action(
                        "Write to the schools",
                        board.seniors().get(Sector.POLICE).member(),
                        DAY.plusDays(30),
                        Topic.NONE));
        UUID later = world.held(board, DAY.plusDays(90));
        SinceThen before = sinceThen.since(board.id(), later);
        assertThat(before.last().orElseThrow().circulated()).isFalse();
        assertThat(before.decisions()).isEmpty();
        assertThat(before.actions()).hasSize(1);
        minutes.circulate(board.id(), meeting);
        entries.since(board.id(), meeting, decision.uuid(), "It was sent to the ministry");
        actions.report(board.id(), action.action().orElseThrow(), UpdateKind.DONE, "All letters are filed");
        SinceThen now = sinceThen.since(board.id(), later);
        assertThat(now.decisions()).hasSize(1);
        assertThat(now.decisions().getFirst().since())
                .extracting(SinceThen.Note::text)
                .containsExactly("It was sent to the ministry");
        assertThat(now.challenges()).hasSize(1);
        assertThat(now.actions().getFirst().updates().getLast().text()).isEqualTo("All letters are filed");
        assertThat(sinceThen.since(board.id(), meeting).last()).isEmpty();
        assertThatThrownBy(() -> entries.since(board.id(), meeting, action.uuid(), "In the register"))
                .hasMessage("minutes.error.since-action");
    }

    @Test
    void nothingOfAnotherBoardCanBeReachedOrNamed() {
        TestBoard other = testBoards.fiveSeniors();
        UUID theirs = world.held(other, DAY);
        AgendaItemId theirItem = world.item(other, theirs, 0);
        assertThatThrownBy(() -> minutes.minutes(board.id(), theirs)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> drafts.saveText(board.id(), theirs, new TextDraft(theirItem, "Mine", 0)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> drafts.saveText(board.id(), meeting, new TextDraft(theirItem, "Mine", 0)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> capture(
                        0,
                        EntryDraft.action(
                                "Theirs", other.seniors().get(Sector.POLICE).member(), DAY, Topic.NONE)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> capture(
                        0, EntryDraft.decision("Theirs", new Topic(null, new Ref("board-paper", UUID.randomUUID())))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> capture(0, EntryDraft.decision("Unknown", new Topic(new MeasureCode("99"), null))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void minutesBeginWhenTheMeetingWasHeldAndKeepTheirItems() {
        UUID planned = testBoards.planned(board, DAY.plusDays(5));
        AgendaItemId item = agendas.add(board.id(), planned, new AgendaDraft("Welcome", Purpose.NOTE, ""));
        assertThatThrownBy(() -> drafts.saveText(board.id(), planned, new TextDraft(item, "Too early", 0)))
                .hasMessage("meetings.error.not-held");
        world.write(board, meeting, "Minuted.");
        AgendaItemId minuted = world.item(board, meeting, 0);
        assertThatThrownBy(() -> agendas.remove(board.id(), meeting, minuted)).hasMessage("minutes.error.item-minuted");
        agendas.remove(board.id(), meeting, world.item(board, meeting, 1));
    }

    @Test
    void aMeetingOfWhichSomethingIsMinutedStaysHeld() {
        world.write(board, meeting, "Seven members were there.");
        staysHeld("a text");
        AgendaItemId item = world.item(board, meeting, 0);
        drafts.saveText(board.id(), meeting, new TextDraft(item, "Eight members were there.", 0));
        world.write(board, meeting, "");
        staysHeld("a text that met another one");
        drafts.settle(board.id(), meeting, item, 1, Settlement.ASIDE, 2);
        MinuteEntry decision = capture(0, EntryDraft.decision("The plan is agreed", Topic.NONE));
        staysHeld("a decision");
        MinuteEntry action = capture(
                0,
                EntryDraft.action(
                        "Write to the schools",
                        board.seniors().get(Sector.POLICE).member(),
                        DAY.plusDays(30),
                        Topic.NONE));
        entries.withdraw(board.id(), meeting, decision.uuid(), "Nobody met", 0);
        staysHeld("an action");
        entries.withdraw(board.id(), meeting, action.uuid(), "Nobody met", 0);
        meetings.cancel(board.id(), meeting, "Recorded by mistake");
        assertThat(state()).isEqualTo(MeetingState.CANCELLED);
        meetings.reopen(board.id(), meeting);
        assertThat(state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void minutesThatLostTheirMeetingGetItBack() {
        capture(0, EntryDraft.decision("The plan is agreed", Topic.NONE));
        for (MeetingState lost : List.of(MeetingState.CANCELLED, MeetingState.PLANNED)) {
            jdbc.sql("UPDATE meeting SET state = ? WHERE uuid = ?")
                    .params(lost.name(), meeting.toString())
                    .update();
            if (lost == MeetingState.CANCELLED) {
                meetings.reopen(board.id(), meeting);
            }
            assertThatThrownBy(() -> meetings.cancel(board.id(), meeting, "Snow"))
                    .hasMessage("minutes.error.meeting-minuted");
            assertThatThrownBy(() -> meetings.postpone(board.id(), meeting, "Snow"))
                    .hasMessage("minutes.error.meeting-minuted");
            meetings.hold(board.id(), meeting);
        }
        assertThat(minutes.circulate(board.id(), meeting)).isEqualTo(1);
        assertThatThrownBy(() -> meetings.cancel(board.id(), meeting, "Snow"))
                .as("what went round is corrected, not emptied")
                .hasMessage("meetings.error.has-minutes");
    }

    private void staysHeld(String because) {
        assertThatThrownBy(() -> meetings.cancel(board.id(), meeting, "Recorded by mistake"))
                .as(because)
                .hasMessage("minutes.error.meeting-minuted");
        assertThatThrownBy(() -> meetings.reopen(board.id(), meeting))
                .as(because)
                .hasMessage("minutes.error.meeting-minuted");
        assertThat(state()).isEqualTo(MeetingState.HELD);
    }

    private MinuteEntry capture(int place, EntryDraft draft) {
        return entries.capture(board.id(), meeting, world.item(board, meeting, place), draft);
    }

    private static EntryDraft challenge() {
        return EntryDraft.challenge("Why?", "The chair", "the police", "", Topic.NONE);
    }

    private void agreed() {
        UUID later = world.held(board, DAY.plusDays(90));
        minutes.circulate(board.id(), meeting);
        minutes.agree(board.id(), meeting, later);
    }

    private void correct(String before, String after) {
        minutes.correct(
                board.id(),
                meeting,
                new CorrectionDraft(world.item(board, meeting, 0), before, after, "Counted again"));
    }

    private MeetingState state() {
        return meetings.find(board.id(), meeting).state();
    }

    private String body(TestPerson person) {
        return jdbc.sql("SELECT body FROM outbox_message WHERE person_id = ?")
                .param(person.id().value())
                .query(String.class)
                .single();
    }
}
