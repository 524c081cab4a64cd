package org.quarterboard.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.Office;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.Answer;
import org.quarterboard.meetings.InvitationService;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.ReplyDraft;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Role;
import org.quarterboard.security.Scope;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations, answers and forecast as their readers meet them. */
@PortalTest
class InvitationPagesDbTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private AppointmentService appointments;

    @Autowired
    private List<HomeCard> cards;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private Scope scope;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    private TestBoard board;
    private TestPerson police;
    private UUID meeting;

    @BeforeEach
    void aMeetingIsPlanned() {
        board = testBoards.fiveSeniors();
        police = people.person(board.grant(Role.BOARD_MEMBER));
        link(police, Sector.POLICE);
        testBoards.held(
                board, today.date().minusDays(60), Map.of(Sector.EDUCATION, Mark.SENIOR, Sector.POLICE, Mark.SENIOR));
        meeting = testBoards.planned(board, today.date().plusDays(20));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void beforeTheCallThePageSaysWhatToDo() {
        people.signIn(board.grant(Role.SECRETARY));
        open("meetings/" + meeting + "/invitations");
        assertThat(text()).contains("Nobody has been invited yet", "Call the meeting");
        people.signIn(police);
        open("meetings/" + meeting + "/invitations");
        assertThat(text()).contains("You can answer here once the meeting is called");
    }

    @Test
    void aMemberAnswersFromTheLinkAndChangesTheAnswer() {
        call();
        people.signIn(police);
        open("invitation/" + meeting);
        assertThat(text()).contains("Your answer as Senior partner of POLICE", "You have not answered yet");
        assertThat(text()).as("a member records for nobody else").doesNotContain("Record an answer");
        _click(_get(Button.class, spec -> spec.withText("Send my answer")));
        assertThat(text()).contains("Choose an answer");
        choose(Answer.IN_ROOM);
        _click(_get(Button.class, spec -> spec.withText("Send my answer")));
        assertThat(answer()).isEqualTo(Answer.IN_ROOM);
        assertThat(text()).contains("Coming, in the room");
        choose(Answer.DELEGATE);
        _click(_get(Button.class, spec -> spec.withText("Change my answer")));
        assertThat(text()).contains("Say who comes");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Position of the delegate")), "Inspector");
        _click(_get(Button.class, spec -> spec.withText("Change my answer")));
        assertThat(answer()).isEqualTo(Answer.DELEGATE);
        assertThat(text()).contains("Sends a delegate", "Inspector", "Every answer so far");
    }

    @Test
    void aPartnerAnswersAndSeesNothingElse() {
        call();
        TestPerson partner = people.person(new Viewer.Grant(
                Role.PARTNER, ScopeKind.SERVICE, board.service().value(), Sector.HEALTH.name()));
        link(partner, Sector.HEALTH);
        AsSystem.run("test", () -> invitations.bringUpToDate(board.id(), meeting));
        people.signIn(partner);
        open("invitation/" + meeting);
        assertThat(text()).contains("Your answer as Senior partner of HEALTH").doesNotContain("POLICE", "KPI 8");
        choose(Answer.APOLOGIES);
        _click(_get(Button.class, spec -> spec.withText("Send my answer")));
        assertThat(text()).contains("Sends apologies");
        Browserless.go("service/" + board.code() + "/meetings/" + meeting + "/invitations");
        assertThat(text()).contains("That is not here");
    }

    @Test
    void whoIsNotInvitedFindsNothingBehindTheLink() {
        call();
        people.signIn(new Viewer.Grant(
                Role.PARTNER, ScopeKind.SERVICE, board.service().value(), Sector.HEALTH.name()));
        open("invitation/" + meeting);
        assertThat(text()).contains("That is not here");
    }

    @Test
    void aSecretaryRecordsWhatSomebodySaidAndSeesWhomToRing() {
        call();
        people.signIn(board.grant(Role.SECRETARY));
        open("meetings/" + meeting + "/invitations");
        assertThat(text())
                .contains("0 of 5 have answered", "KPI 8 is likely to be 2 of 5: at least 0", "at most 5")
                .contains("Education has not answered: ring the Senior partner of EDUCATION (Partner of EDUCATION)")
                .contains("No quorum rule is recorded", "No account: pass the calendar file on", "By e-mail");
        _click(_find(Button.class, spec -> spec.withText("Record an answer")).get(1));
        choose(Answer.REMOTE);
        _click(_get(Button.class, spec -> spec.withText("Save the answer")));
        assertThat(text())
                .contains("1 of 5 have answered", "at least 1", "Coming, remotely")
                .doesNotContain("Education has not answered");
        _click(_get(Button.class, spec -> spec.withText("Send a reminder to those who have not answered")));
        open("meetings/" + meeting);
        assertThat(text()).contains("What to expect", "1 of 5 have answered", "See who has answered");
    }

    @Test
    void homeTellsMembersToAnswerAndSecretaryAndChairWhatToExpect() {
        call();
        assertThat(home(police)).anyMatch(line -> line.contains("You have not answered the invitation for"));
        assertThat(home(police)).noneMatch(line -> line.contains("have answered"));
        people.signIn(police);
        invitations.answer(
                board.id(),
                meeting,
                ReplyDraft.of(board.seniors().get(Sector.POLICE).member(), Answer.IN_ROOM));
        assertThat(home(police)).noneMatch(line -> line.contains("You have not answered"));
        assertThat(home(people.person(board.grant(Role.SECRETARY))))
                .anyMatch(line -> line.contains("1 of 5 have answered") && line.contains("Health has not answered"));
        TestPerson chair = people.person();
        link(chair, Sector.HEALTH);
        MemberId member = board.seniors().get(Sector.HEALTH).member();
        AsSystem.run(
                "test",
                () -> appointments.appointTo(board.id(), Office.CHAIR, member, Term.of(TestBoards.BEGIN, null)));
        assertThat(home(chair)).anyMatch(line -> line.contains("1 of 5 have answered"));
    }

    @Test
    void welshIsSpokenToo() {
        call();
        people.signIn(board.grant(Role.SECRETARY));
        Browserless.open(context, Messages.WELSH);
        Browserless.go("service/" + board.code() + "/meetings/" + meeting + "/invitations");
        assertThat(text()).contains("Pwy sydd wedi'u gwahodd", "Mae DPA 8 yn debygol o fod yn 2 o 5");
    }

    private void call() {
        AsSystem.run("test", () -> meetings.call(board.id(), meeting));
    }

    private void link(TestPerson person, Sector sector) {
        jdbc.sql("UPDATE member SET person_id = ? WHERE id = ?")
                .params(
                        person.id().value(),
                        board.seniors().get(sector).member().value())
                .update();
    }

    private void open(String page) {
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/" + page);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Answer answer) {
        RadioButtonGroup<Answer> group = _find(RadioButtonGroup.class).stream()
                .filter(found ->
                        Set.of("Are you coming?", "What did the member say?").contains(found.getLabel()))
                .findFirst()
                .orElseThrow();
        _setValue(group, answer);
    }

    private Answer answer() {
        return invitations.own(board.id(), meeting).getFirst().row().answer();
    }

    private List<String> home(TestPerson person) {
        people.signIn(person);
        Set<String> can = capabilities();
        return cards.stream()
                .flatMap(card -> card.entries(board.service(), can, Locale.UK).stream())
                .map(entry -> entry.title() + " " + entry.text())
                .toList();
    }

    private Set<String> capabilities() {
        Viewer viewer = currentPerson.required();
        return scope.capabilitiesAt(viewer, board.service()).stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
