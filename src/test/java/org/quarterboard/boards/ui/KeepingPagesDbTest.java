package org.quarterboard.boards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.InductionTopic;
import org.quarterboard.boards.InterestKind;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.QuorumRule;
import org.quarterboard.boards.TermsOfReference;
import org.quarterboard.boards.TermsOfReferenceService;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.MembershipLists;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of members, terms of reference, interests and import. */
@PortalTest
class KeepingPagesDbTest {

    private final ApplicationContext context;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final BoardService boards;
    private final TermsOfReferenceService terms;
    private final Today today;
    private final JdbcClient jdbc;

    private TestBoard board;

    @Autowired
    KeepingPagesDbTest(
            ApplicationContext context,
            TestBoards testBoards,
            TestPeople people,
            BoardService boards,
            TermsOfReferenceService terms,
            Today today,
            JdbcClient jdbc) {
        this.context = context;
        this.testBoards = testBoards;
        this.people = people;
        this.boards = boards;
        this.terms = terms;
        this.today = today;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        Browserless.open(context);
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    private void go(String part) {
        Browserless.go("service/" + board.code() + "/board/" + part);
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private MemberItem member(String position) {
        return boards.boardOf(board.service()).orElseThrow().members().stream()
                .filter(member -> member.position().equals(position))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aLateInductionIsPointedOutAndRecordedTopicByTopic() {
        go("members");
        assertThat(text()).contains("5 members are not fully inducted 3 months after joining", "0 of 7 done");
        go("members/" + member("Senior partner of POLICE").uuid());
        assertThat(text()).contains("was due by 1 July 2020", "Not done yet");
        _click(_get(Button.class, spec -> spec.withText("Record induction")));
        InductionDialog dialog = _get(InductionDialog.class);
        _click(_get(dialog, Button.class, spec -> spec.withText("Record induction")));
        assertThat(dialog.getElement().getTextRecursively()).contains("Choose at least one topic");
        _setValue(_get(dialog, CheckboxGroup.class), Set.of(InductionTopic.CHILD_FIRST, InductionTopic.SERVICE_VISIT));
        _setValue(_get(dialog, DatePicker.class), LocalDate.of(2024, 3, 10));
        _click(_get(dialog, Button.class, spec -> spec.withText("Record induction")));
        assertThat(text()).contains("2 of 7 done", "10 March 2024");
        _click(_find(Button.class, spec -> spec.withText("Take back")).getFirst());
        assertThat(text()).contains("1 of 7 done");
    }

    @Test
    @SuppressWarnings("unchecked")
    void termsOfReferenceAreRecordedWithTheirQuorumAndShownInWords() {
        go("terms");
        assertThat(text()).contains("No terms of reference are recorded yet. Record what the board has agreed");
        _click(_get(Button.class, spec -> spec.withText("Record the terms of reference")));
        TermsDialog dialog = _get(TermsDialog.class);
        _setValue(_get(dialog, DatePicker.class, spec -> spec.withLabel("Agreed on")), LocalDate.of(2024, 3, 10));
        _setValue(_get(dialog, DatePicker.class, spec -> spec.withLabel("Review by")), LocalDate.of(2024, 3, 9));
        _setValue(_get(dialog, IntegerField.class, spec -> spec.withLabel("Quorum: number of seats (optional)")), 4);
        _setValue(_get(dialog, CheckboxGroup.class), Set.of(Sector.POLICE, Sector.HEALTH));
        _setValue(_get(dialog, Checkbox.class, spec -> spec.withLabel("Quorum: chair or deputy must be there")), true);
        _click(_get(dialog, Button.class, spec -> spec.withText("Record the version")));
        assertThat(dialog.getElement().getTextRecursively())
                .contains("The review lies before the day of agreement. Enter a later day.");
        _setValue(_get(dialog, DatePicker.class, spec -> spec.withLabel("Review by")), LocalDate.of(2025, 3, 9));
        _click(_get(dialog, Button.class, spec -> spec.withText("Record the version")));
        assertThat(text())
                .contains("Version 1, agreed on 10 March 2024, is in force", "The review is overdue")
                .contains("At least 4 seats are represented.")
                .contains("Represented are: Police, Health.")
                .contains("Chair or deputy is there.");
        assertThat(terms.current(board.id(), today.date()))
                .map(TermsOfReference::quorum)
                .contains(new QuorumRule(4, 0, Set.of(Sector.POLICE, Sector.HEALTH), true));
    }

    @Test
    @SuppressWarnings("unchecked")
    void interestsAreDeclaredEndedAndStay() {
        go("interests");
        assertThat(text()).contains("Nothing declared yet");
        declare(InterestKind.CONTRACT, "The force pays for a worker");
        assertThat(text()).contains("Contract or funding: The force pays for a worker");
        _click(_get(Button.class, spec -> spec.withText("End the interest")));
        LastDayDialog dialog = _get(LastDayDialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("The entry stays in the register");
        _setValue(_get(dialog, DatePicker.class), LocalDate.of(2024, 6, 30));
        _click(_get(dialog, Button.class, spec -> spec.withText("End the interest")));
        assertThat(text()).contains("Interests that are over", "30 June 2024");
        declare(InterestKind.NONE, "");
        assertThat(text()).contains("Nothing to declare");
    }

    @SuppressWarnings("unchecked")
    private void declare(InterestKind kind, String nature) {
        _click(_get(Button.class, spec -> spec.withText("Record a declaration")));
        InterestDialog dialog = _get(InterestDialog.class);
        Select<MemberItem> who = _get(dialog, Select.class, spec -> spec.withLabel("Member"));
        _setValue(who, member("Senior partner of POLICE"));
        Select<InterestKind> what = _get(dialog, Select.class, spec -> spec.withLabel("Interest"));
        _setValue(what, kind);
        if (kind != InterestKind.NONE) {
            _setValue(_get(dialog, TextArea.class), nature);
            _setValue(_get(dialog, DatePicker.class, spec -> spec.withLabel("First day")), LocalDate.of(2024, 1, 1));
        }
        _click(_get(dialog, Button.class, spec -> spec.withText("Record a declaration")));
    }

    @Test
    void aListIsShownBeforeItIsSavedAndSavedWhole() {
        byte[] list = MembershipLists.twoAuthorities(jdbc, board.service());
        go("import");
        MembershipSection section = _get(MembershipSection.class);
        section.received(list);
        assertThat(text())
                .contains("What the list would change", "Into the chair", "Director of Children and Family Services")
                .contains("5 open seats are not in the list and stay as they are: Seat of CHILDRENS_SOCIAL_CARE");
        _click(_get(Button.class, spec -> spec.withText("Save all of the list")));
        assertThat(text()).contains("The list is saved");
        section.received(list);
        assertThat(text())
                .contains("Nothing changes; 17 lines already as the board has it.", "There is nothing to save");
    }

    @Test
    void aWrongListIsRefusedWithLineColumnValueAndCure() {
        go("import");
        _get(MembershipSection.class).received("seat,who\nPolice,Superintendent\n".getBytes(StandardCharsets.UTF_8));
        assertThat(text())
                .contains("The first line is not the header of this file.", "seat,who")
                .contains("The first line must have these columns and no other: seat_kind,seat_title,authority_code");
        String list =
                "seat_kind,seat_title,authority_code,position,organisation,standing,from,to,office,office_from,office_to\n"
                        + "HOUSING,Homes,,Head of housing,Council,SENIOR,2024-01-01,,,,\n";
        _get(MembershipSection.class).received(list.getBytes(StandardCharsets.UTF_8));
        assertThat(text())
                .contains("One thing is wrong with the list", "standing", "SENIOR")
                .contains("Outside the five sectors nobody is a senior partner.", "Write MEMBER or DELEGATE");
    }
}
