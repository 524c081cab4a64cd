package org.quarterboard.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterboard.meetings.MinutesWorld.DAY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDetails;
import org.quarterboard.meetings.MinutesService;
import org.quarterboard.meetings.MinutesWorld;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the pages of a meeting say of its register before minutes go round, and after they are agreed. */
@PortalTest
class CorrectionPagesDbTest {

    private static final String VERB = "Correct the attendance";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private RegisterService registers;

    @Autowired
    private MinutesWorld world;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    private TestBoard board;
    private TestPerson secretary;
    private UUID meeting;

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        meeting = world.held(board, DAY);
        world.write(board, meeting, "The chair welcomed members.");
        secretary = people.person(board.grant(Role.SECRETARY));
        people.signIn(secretary);
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void whatKeepsTheMinutesFromGoingRoundLeadsToTheRegister() {
        var health = registers.register(board.id(), meeting).stream()
                .filter(row -> row.holding().position().endsWith("HEALTH"))
                .findFirst()
                .orElseThrow();
        registers.recordMarks(board.id(), meeting, List.of(health.answer(null, MarkDetails.NONE)));
        open("minutes", Messages.ENGLISH);
        assertThat(text()).contains("One row of the attendance register is not answered yet");
        assertThat(_get(Anchor.class, spec -> spec.withText("Complete the register"))
                        .getHref())
                .isEqualTo("service/" + board.code() + "/meetings/" + meeting + "/attendance");
        _click(_get(Button.class, spec -> spec.withText("Circulate the draft")));
        ConfirmForm dialog = _get(ConfirmForm.class);
        _click(_get(dialog, Button.class, spec -> spec.withText("Circulate the draft")));
        assertThat(dialog.getElement().getTextRecursively())
                .contains("one row of the attendance register has no answer yet: Senior partner of HEALTH, Partner of")
                .contains("on the Attendance page of this meeting first");
    }

    @Test
    void aRowOfAnAgreedRegisterIsCorrectedAndTheCorrectionIsShown() {
        agree();
        open("attendance", Messages.ENGLISH);
        assertThat(text())
                .contains("corrects it in its row with the reason")
                .doesNotContain("Corrections of the attendance");
        assertThat(_find(Button.class, spec -> spec.withText(VERB))).hasSize(5);
        _click(_find(Button.class, spec -> spec.withText(VERB)).stream()
                .filter(button -> button.getAriaLabel().orElse("").contains("HEALTH"))
                .findFirst()
                .orElseThrow());
        CorrectMarkDialog dialog = _get(CorrectMarkDialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("The register says: Absent");
        _click(save(dialog));
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Choose the answer that is right", "Say why in at most 500 characters");
        _setValue(answer(dialog), Mark.SENIOR);
        _setValue(_get(dialog, TextArea.class), "She signed the list");
        _click(save(dialog));
        assertThat(_find(CorrectMarkDialog.class)).isEmpty();
        assertThat(text())
                .contains("Corrections of the attendance", "Senior partner of HEALTH, Partner of HEALTH")
                .contains("AbsentSenior partner attendedShe signed the listTest person");
        go("minutes");
        assertThat(text())
                .contains("Senior partner of HEALTH, Partner of HEALTH: Absent")
                .contains("Corrections of the attendance", "She signed the list", "as they were kept");
    }

    @Test
    void whoOnlyReadsSeesTheCorrectionsAndCorrectsNothing() {
        agree();
        open("attendance", Messages.ENGLISH);
        _click(_find(Button.class, spec -> spec.withText(VERB)).getFirst());
        CorrectMarkDialog dialog = _get(CorrectMarkDialog.class);
        _setValue(answer(dialog), Mark.DELEGATE);
        _setValue(_get(dialog, TextArea.class), "The deputy came");
        _click(save(dialog));
        Browserless.close();
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("attendance", Messages.WELSH);
        assertThat(text()).contains("Cywiriadau i'r presenoldeb", "The deputy came");
        assertThat(_find(_get(RegisterView.class), Button.class)).isEmpty();
    }

    private void agree() {
        AsSystem.run("test", () -> {
            minutes.circulate(board.id(), meeting);
            minutes.agree(board.id(), meeting, world.held(board, DAY.plusDays(90)));
        });
    }

    private void open(String part, Locale language) {
        Browserless.open(context, language);
        go(part);
    }

    private void go(String part) {
        Browserless.go("service/" + board.code() + "/meetings/" + meeting + "/" + part);
    }

    private static Button save(CorrectMarkDialog dialog) {
        return _get(dialog, Button.class, spec -> spec.withText("Record the correction"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Mark> answer(CorrectMarkDialog dialog) {
        return _get(dialog, RadioButtonGroup.class);
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
