package org.quarterboard.meetings.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.QuorumRule;
import org.quarterboard.boards.TermsDraft;
import org.quarterboard.boards.TermsOfReferenceService;
import org.quarterboard.meetings.AgendaDraft;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.AttendanceMode;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.Purpose;
import org.quarterboard.meetings.RegisterRow;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class RegisterPagesDbTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final ApplicationContext context;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final AgendaService agenda;
    private final AppointmentService appointments;
    private final RegisterService registers;
    private final TermsOfReferenceService terms;
    private final Today today;

    private TestBoard board;
    private UUID meeting;

    @Autowired
    RegisterPagesDbTest(
            ApplicationContext context,
            TestBoards testBoards,
            TestPeople people,
            AgendaService agenda,
            AppointmentService appointments,
            RegisterService registers,
            TermsOfReferenceService terms,
            Today today) {
        this.context = context;
        this.testBoards = testBoards;
        this.people = people;
        this.agenda = agenda;
        this.appointments = appointments;
        this.registers = registers;
        this.terms = terms;
        this.today = today;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        meeting = testBoards.planned(board, DAY);
        people.signIn(board.grant(Role.SECRETARY));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void answersAreSavedAsTheyAreGiven() {
        open();
        assertThat(text()).contains("0 of 5 recorded", "P attended");
        answer("Police", Mark.SENIOR);
        assertThat(text()).contains("1 of 5 recorded");
        assertThat(stored(Sector.POLICE).mark()).isEqualTo(Mark.SENIOR);
        assertThat(stored(Sector.POLICE).details().mode()).isEqualTo(AttendanceMode.IN_ROOM);
        answer("Police", Mark.APOLOGIES);
        assertThat(stored(Sector.POLICE).mark()).isEqualTo(Mark.APOLOGIES);
        assertThat(stored(Sector.POLICE).details().mode()).isNull();
    }

    @Test
    void eachAnswerSaysWhichKeysChooseIt() {
        open();
        List<String> keys = _find(RadioButtonGroup.class).stream()
                .filter(group -> label(group).startsWith("Police"))
                .flatMap(group -> _find(group, Span.class).stream())
                .map(span -> span.getElement().getAttribute("data-keys"))
                .filter(Objects::nonNull)
                .toList();
        assertThat(keys).containsExactly("p", "d", "a", "x");
    }

    @Test
    void twoAnswersThatMeetAreBothShownAndThePersonChooses() {
        open();
        registers.recordMarks(board.id(), meeting, List.of(board.mark(Sector.POLICE, Mark.APOLOGIES, MarkDraft.NONE)));
        answer("Police", Mark.SENIOR);
        assertThat(text()).contains("recorded \"Apologies\" here", "Yours is not saved yet");
        assertThat(stored(Sector.POLICE).mark()).isEqualTo(Mark.APOLOGIES);
        _click(button("Record mine"));
        assertThat(stored(Sector.POLICE).mark()).isEqualTo(Mark.SENIOR);
        assertThat(_find(Button.class, spec -> spec.withText("Record mine"))).isEmpty();
    }

    @Test
    void everybodyElseIsAnsweredAtOnceAndTakenBackWithoutTouchingWhatChangedMeanwhile() {
        open();
        answer("Police", Mark.SENIOR);
        _click(button("Apologies: everybody not answered yet"));
        assertThat(text()).contains("5 of 5 recorded", "4 rows are now answered with: Apologies.");
        RegisterRow health = stored(Sector.HEALTH);
        registers.recordMarks(board.id(), meeting, List.of(board.mark(Sector.HEALTH, Mark.SENIOR, health.version())));
        _click(button("Take it back"));
        assertThat(stored(Sector.POLICE).mark()).isEqualTo(Mark.SENIOR);
        assertThat(stored(Sector.HEALTH).mark()).isEqualTo(Mark.SENIOR);
        assertThat(stored(Sector.EDUCATION).mark()).isNull();
        assertThat(text()).contains("2 of 5 recorded", "Yours is not saved yet");
    }

    @Test
    void onceEverybodyIsRecordedThePageSaysWhetherTheMeetingWasQuorate() {
        terms(DAY.minusYears(1), new QuorumRule(2, 0, Set.of(), false));
        terms(DAY.plusYears(1), new QuorumRule(5, 0, Set.of(), false));
        open();
        answer("Police", Mark.SENIOR);
        assertThat(text()).doesNotContain("uorate");
        _click(button("Apologies: everybody not answered yet"));
        assertThat(text()).contains("Not quorate", "Seats represented: 1 of 5 filled. Seats needed: 2.");
        answer("Health", Mark.DELEGATE);
        assertThat(text()).contains("Quorate: by the terms of reference in force on its day");
        Browserless.go("service/" + board.code() + "/meetings/" + meeting);
        assertThat(_get(MeetingView.class).getElement().getTextRecursively()).contains("Quorate: by the terms");
    }

    @Test
    void whatElseThereIsToSayIsFoldedAway() {
        open();
        answer("Police", Mark.DELEGATE);
        RegisterField field = field("Police");
        _click(_get(field, Button.class, spec -> spec.withText("Details")));
        _setValue(_get(field, TimePicker.class, spec -> spec.withLabel("Arrived at (if late)")), LocalTime.of(14, 20));
        _setValue(
                _get(field, TextField.class, spec -> spec.withLabel("Position of the delegate who came (optional)")),
                "Chief inspector");
        assertThat(stored(Sector.POLICE).details().arrived()).isEqualTo(LocalTime.of(14, 20));
        assertThat(stored(Sector.POLICE).details().delegatePosition()).isEqualTo("Chief inspector");
        assertThat(text()).contains("from 14:20, delegate: Chief inspector");
        _setValue(_get(field, TimePicker.class, spec -> spec.withLabel("Left at (if early)")), LocalTime.of(14, 0));
        assertThat(text()).contains("Nobody leaves before arriving");
        assertThat(_get(field, TimePicker.class, spec -> spec.withLabel("Left at (if early)"))
                        .getValue())
                .isNull();
        _click(_get(field, Button.class, spec -> spec.withText("Take the answer back")));
        assertThat(stored(Sector.POLICE).mark()).isNull();
        assertThat(text()).contains("0 of 5 recorded");
    }

    @Test
    void aKeySaysThatSomebodyJoinedRemotely() {
        open();
        _fireDomEvent(field("Police"), RegisterKeys.REMOTE);
        assertThat(stored(Sector.POLICE).mark()).isNull();
        answer("Police", Mark.SENIOR);
        _fireDomEvent(field("Police"), RegisterKeys.REMOTE);
        assertThat(stored(Sector.POLICE).details().mode()).isEqualTo(AttendanceMode.REMOTE);
        assertThat(text()).contains("remotely");
        _fireDomEvent(field("Police"), RegisterKeys.REMOTE);
        assertThat(stored(Sector.POLICE).details().mode()).isEqualTo(AttendanceMode.IN_ROOM);
    }

    @Test
    void whoseTermHadEndedIsRecordedWithAReason() {
        Holding police = board.seniors().get(Sector.POLICE);
        AsSystem.run("test", () -> appointments.endTerm(board.id(), police.id(), DAY.minusDays(1)));
        open();
        assertThat(text()).contains("0 of 4 recorded");
        _click(button("Record somebody whose term had ended"));
        FormerDialog dialog = _get(FormerDialog.class);
        _setValue(select(dialog), police(dialog));
        _click(_get(dialog, Button.class, spec -> spec.withText("Record")));
        assertThat(_get(dialog, TextArea.class).isInvalid()).isTrue();
        _setValue(_get(dialog, TextArea.class), "Handed over to the successor");
        _click(_get(dialog, Button.class, spec -> spec.withText("Record")));
        assertThat(text()).contains("0 of 4 recorded", "not counted for KPI 8", "reason: Handed over to the successor");
        assertThat(stored(Sector.POLICE).inTerm()).isFalse();
    }

    @Test
    void guestsInterestsAndPresenceAreListedUnderTheRegister() {
        agenda.add(board.id(), meeting, new AgendaDraft("Budget", Purpose.DECIDE, ""));
        open();
        assertThat(text()).contains("No guest is recorded", "No interest is recorded");
        _click(button("Add a guest"));
        GuestDialog guest = _get(GuestDialog.class);
        _setValue(_get(guest, TextField.class, spec -> spec.withLabel("Position")), "Performance analyst");
        _setValue(_get(guest, TextField.class, spec -> spec.withLabel("Organisation")), "City council");
        _click(_get(guest, Button.class, spec -> spec.withText("Add a guest")));
        assertThat(text()).contains("Performance analyst, City council", "Whole meeting");
        _click(button("Record a declaration of interest"));
        DeclarationDialog interest = _get(DeclarationDialog.class);
        Select<Holding> member = select(interest);
        _setValue(member, member.getListDataView().getItem(0));
        _setValue(_get(interest, TextArea.class), "Trustee of a provider");
        _click(_get(interest, Button.class, spec -> spec.withText("Record the interest")));
        assertThat(text()).contains("Trustee of a provider", "Withdrew");
        _click(_find(Button.class, spec -> spec.withText("Remove")).getFirst());
        assertThat(text()).contains("Performance analyst is no longer on the register.");
        _click(button("Put it back"));
        assertThat(text()).contains("Performance analyst, City council");
    }

    @Test
    void beforeTheDayThereIsNothingToAnswer() {
        meeting = testBoards.planned(board, today.date().plusDays(3));
        open();
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        assertThat(text()).contains("Attendance can be recorded from the day of the meeting on", "Not recorded");
    }

    @Test
    void whoOnlyReadsSeesTheRegisterAsATable() {
        meeting = testBoards.held(board, DAY, Map.of(Sector.POLICE, Mark.SENIOR));
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open();
        assertThat(text()).contains("Senior partner attended", "Absent", "No guest is recorded.");
        assertThat(_find(_get(RegisterView.class), Button.class)).isEmpty();
    }

    @Test
    void thePageSpeaksWelsh() {
        Browserless.open(context, Messages.WELSH);
        Browserless.go("service/" + board.code() + "/meetings/" + meeting + "/attendance");
        assertThat(text()).contains("0 o 5 wedi'u cofnodi", "Yn bresennol, heb fod yn aelodau");
    }

    @SuppressWarnings("unchecked")
    private static Select<Holding> select(Component dialog) {
        return _find(dialog, Select.class).stream()
                .filter(found -> "Member".equals(found.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static Holding police(FormerDialog dialog) {
        return select(dialog).getListDataView().getItem(0);
    }

    private void terms(LocalDate agreed, QuorumRule rule) {
        AsSystem.run(
                "test", () -> terms.record(board.id(), new TermsDraft(agreed, agreed.plusYears(2), "", "", "", rule)));
    }

    private void open() {
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/meetings/" + meeting + "/attendance");
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private static RegisterField field(String sector) {
        return _find(RegisterField.class).stream()
                .filter(field ->
                        label(_find(field, RadioButtonGroup.class).getFirst()).startsWith(sector))
                .findFirst()
                .orElseThrow();
    }

    private static String label(RadioButtonGroup<?> group) {
        return group.getAriaLabel().orElse("");
    }

    @SuppressWarnings("unchecked")
    private static void answer(String sector, Mark mark) {
        RadioButtonGroup<Mark> row =
                _find(field(sector), RadioButtonGroup.class).getFirst();
        _setValue(row, mark);
    }

    private RegisterRow stored(Sector sector) {
        return registers.register(board.id(), meeting).stream()
                .filter(row -> row.holding().sector().orElseThrow() == sector)
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
