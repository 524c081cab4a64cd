package org.quarterboard.disparity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.disparity.CaseDecision;
import org.quarterboard.disparity.CaseDraft;
import org.quarterboard.disparity.CaseGoal;
import org.quarterboard.disparity.CaseOutcome;
import org.quarterboard.disparity.DisparityCaseService;
import org.quarterboard.disparity.DisparityEvidence;
import org.quarterboard.disparity.DisparityFinding;
import org.quarterboard.disparity.FindingState;
import org.quarterboard.disparity.SomeFindings;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CasePagesDbTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DisparityCaseService cases;

    @Autowired
    private DisparityEvidence evidence;

    @Autowired
    private EvidenceCsv csv;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private Today today;

    private TestBoard board;

    @BeforeEach
    void make() {
        board = testBoards.fiveSeniors();
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void anEmptyListSaysHowACaseBegins() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        go("cases");
        assertThat(text()).contains("The head of service, the board secretary or the data officer can take one up");
        people.signIn(board.grant(Role.SECRETARY));
        go("cases");
        assertThat(text()).contains("take up the finding that asks for an explanation");
    }

    @Test
    void theHeadOfServiceFollowsAFindingOnItsPage() {
        testBoards.held(board, LocalDate.of(2025, 6, 12), Map.of());
        UUID id = open();
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
        go("cases");
        assertThat(text()).contains("Waiting for the board to decide", "1.92 times as likely", "Not decided yet");
        go("cases/" + id);
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsExactly(
                        "What was seen",
                        "Context",
                        "What partners say",
                        "Explain or reform",
                        "What would count as success",
                        "Actions",
                        "Reviews",
                        "What the minutes say",
                        "History");
        assertThat(text())
                .contains("252", "1,933", "444", "6,526", "13.0", "6.8", "1.66 to 2.22", "Census 2021")
                .contains("Children remanded to custody, set against: Children in court")
                .doesNotContain("Open an action", "Set a review");
        write();
        ask();
        decide();
        aim();
        act();
        plan();
        _click(button("Record a review"));
        assertThat(text()).as("no analysis here has later figures").contains("Review due now");
        assertThat(text())
                .contains("In figures: A ratio of no more than 1.50", "Agree a pathway", "Nobody knows why")
                .contains("Police: In which wards?");
        _click(button("Close the case"));
        _setValue(_get(TextArea.class), "Reached");
        save("Close the case");
        assertThat(text()).contains("Closed").doesNotContain("Ask a partner");
        go("cases");
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Closed");
    }

    private void write() {
        _click(button("Write the context"));
        save("Write the context");
        assertThat(dialogs()).contains("Write what stands behind the figure");
        _setValue(_get(TextArea.class), "Most were arrested in one ward.");
        save("Write the context");
        assertThat(text()).contains("Most were arrested in one ward.", "by Test person");
    }

    private void ask() {
        _click(button("Ask a partner"));
        save("Ask a partner");
        assertThat(dialogs()).contains("Choose the partner", "Write the question", "Give a day");
        _setValue(Fields.sector(), Sector.POLICE);
        _setValue(_get(TextArea.class), "In which wards?");
        _setValue(_get(DatePicker.class), today.date().plusDays(7));
        save("Ask a partner");
        assertThat(text()).contains("In which wards?", "Answer asked for by");
        _click(button("Take the question back"));
        _setValue(_get(TextArea.class), "Asked of the wrong partner");
        save("Take the question back");
        assertThat(text()).contains("Not asked any more", "Asked of the wrong partner");
        assertThat(_find(_get(Main.class), Button.class))
                .extracting(Button::getText)
                .contains("Ask a partner")
                .doesNotContain("Answer", "Take the question back");
    }

    private void decide() {
        _click(button("Record the decision"));
        save("Record the decision");
        assertThat(dialogs()).contains("Choose what the board decided", "Say why");
        _setValue(Fields.<CaseDecision>radio(), CaseDecision.REFORM);
        _setValue(_get(TextArea.class), "Nobody knows why");
        save("Record the decision");
        assertThat(text()).contains("Reform under way", "Meeting of 12 June 2025");
    }

    private void aim() {
        _click(button("Say what would count as success"));
        _setValue(Fields.<CaseGoal.Kind>radio(), CaseGoal.Kind.AT_MOST);
        save("Say what would count as success");
        assertThat(dialogs()).contains("Say what the board wants to see", "Give a ratio above 0", "Choose the quarter");
        _setValue(_get(TextArea.class), "Fewer remands");
        _setValue(_get(NumberField.class), 1.5);
        _setValue(Fields.select(), today.quarter().plus(4));
        save("Say what would count as success");
    }

    @SuppressWarnings("unchecked")
    private void act() {
        _click(button("Open an action"));
        _setValue(_get(TextArea.class), "Agree a pathway");
        ComboBox<MemberItem> owner = _get(ComboBox.class);
        owner.setValue(
                testBoards.member(board, board.seniors().get(Sector.POLICE).member()));
        _setValue(_get(DatePicker.class), today.date().plusDays(7));
        save("Open an action");
    }

    private void plan() {
        _click(button("Set a review"));
        save("Set a review");
        assertThat(dialogs()).contains("Choose a meeting or a quarter");
        Select<ReviewPlanDialog.When> when = Fields.select();
        when.setValue(when.getListDataView().getItems().findFirst().orElseThrow());
        save("Set a review");
    }

    @Test
    void aReviewSaysWhatTheFiguresAllow() {
        UUID meeting = testBoards.held(board, LocalDate.of(2025, 6, 12), Map.of());
        UUID id = open();
        AsSystem.run("test", () -> {
            cases.decide(board.service(), id, new CaseDraft.Decision(CaseDecision.REFORM, "Unexplained", meeting), 1);
            cases.review(
                    board.service(),
                    id,
                    new CaseDraft.Review(
                            SomeFindings.later(FindingState.HIGHER, 220, 1933, 444, 6526),
                            CaseOutcome.NO_CHANGE,
                            "Little has moved"),
                    2);
        });
        people.signIn(board.grant(Role.DATA_OFFICER));
        go("cases/" + id);
        assertThat(text())
                .contains(
                        "No change", "Little has moved", "Then: Black children were 1.92", "the two intervals overlap")
                .contains("Record a review")
                .doesNotContain("Set a review", "Close the case", "What the minutes say");
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
        go("evidence");
        assertThat(text())
                .contains("Condition R2", "taken up in the year: 1", "No change", "Unexplained", "0 of 5")
                .contains("Do not publish this page");
        String file = new String(
                csv.of(evidence.year(board.service(), today.quarter().year()), Messages.ENGLISH),
                StandardCharsets.UTF_8);
        List<String> lines = file.lines().toList();
        assertThat(lines).hasSize(7);
        assertThat(lines.getFirst()).startsWith("\uFEFFFinancial year,Case,");
        assertThat(lines.get(1)).contains("252,1933,444,6526,1.91", "Reform under way");
        assertThat(lines.get(6)).contains("Health,");
    }

    @Test
    void whoReviewsIsToldWhatTheFiguresAllowBeforeJudging() {
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
        UUID id = open();
        go("cases/" + id);
        List<CaseDraft.Review> saved = new ArrayList<>();
        CaseShown shown = new CaseShown(
                new SelectedService(board.service(), board.code(), "A service", false, Set.of()),
                cases.one(board.service(), id),
                desk,
                key -> {});
        DisparityFinding later = SomeFindings.later(FindingState.NO_CLEAR_DIFFERENCE, 140, 2000, 440, 6500);
        new ReviewDialog(shown, List.of(later), saved::add).open();
        assertThat(dialogs()).contains("There is no clear difference", "the two intervals lie apart");
        save("Record a review");
        assertThat(dialogs()).contains("Choose what you judge", "Say why you judge so");
        _setValue(Fields.<CaseOutcome>radio(), CaseOutcome.BETTER);
        _setValue(_get(TextArea.class), "It fell");
        save("Record a review");
        assertThat(saved).containsExactly(new CaseDraft.Review(later, CaseOutcome.BETTER, "It fell"));
    }

    @Test
    void aCaseIsOpenedUnderANameOfItsOwn() {
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
        go("cases");
        List<String> saved = new ArrayList<>();
        new OpenCaseDialog("Black children were remanded more often.", "", saved::add).open();
        assertThat(dialogs()).contains("Black children were remanded more often. These figures are kept");
        save("Take the finding up");
        assertThat(dialogs()).contains("Say in a few words how the board will call it");
        _setValue(_get(TextField.class), "Remand");
        save("Take the finding up");
        assertThat(saved).containsExactly("Remand");
    }

    @Test
    void aPartnerAnswersOnAPageOfTheirOwn() {
        UUID id = open();
        AsSystem.run("test", () -> {
            ask(id, Sector.HEALTH, "Who is known to you?", 1);
            ask(id, Sector.POLICE, "In which wards?", 2);
        });
        people.signIn(new Viewer.Grant(
                Role.PARTNER, ScopeKind.SERVICE, board.service().value(), Sector.HEALTH.name()));
        go("questions");
        assertThat(text())
                .contains("1.92 times as likely", "Who is known to you?", "Answer asked for by")
                .doesNotContain("wards", "Police", "Remand");
        _click(button("Answer"));
        save("Answer");
        assertThat(dialogs()).contains("Write the answer");
        _setValue(_get(TextArea.class), "Eleven of them");
        _setValue(_get(TextField.class), "Our list of May");
        save("Answer");
        assertThat(text()).contains("Answered", "Eleven of them", "It rests on: Our list of May");
        go("cases/" + id);
        assertThat(text()).contains("That is not here");
    }

    @Test
    void theWordsAreThereInWelshToo() {
        UUID id = open();
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
        Browserless.open(context, Messages.WELSH);
        Browserless.go("service/" + board.code() + "/disproportionality/cases/" + id);
        assertThat(text())
                .contains("Roedd plant Du 1.92 gwaith mor debygol", "Egluro neu ddiwygio")
                .doesNotContain("!disp");
    }

    private void ask(UUID id, Sector sector, String text, int seen) {
        cases.ask(
                board.service(),
                id,
                new CaseDraft.Question(sector, text, today.date().plusDays(7)),
                seen);
    }

    private UUID open() {
        return AsSystem.call("test", () -> cases.open(board.service(), SomeFindings.seen(), "Remand"))
                .uuid();
    }

    private void go(String page) {
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/disproportionality/" + page);
    }

    private static Button button(String words) {
        return _get(_get(Main.class), Button.class, spec -> spec.withText(words));
    }

    private static void save(String verb) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(verb)));
    }

    private static String dialogs() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    /** Fields by their type, of which a dialog has one. */
    private static final class Fields {

        @SuppressWarnings("unchecked")
        static <T> RadioButtonGroup<T> radio() {
            return _get(RadioButtonGroup.class);
        }

        @SuppressWarnings("unchecked")
        static <T> Select<T> select() {
            return _get(Select.class);
        }

        static Select<Sector> sector() {
            return select();
        }
    }
}
