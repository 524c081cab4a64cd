package org.quarterboard.actions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionService;
import org.quarterboard.actions.ActionState;
import org.quarterboard.actions.ActionWorld;
import org.quarterboard.security.Capability;
import org.quarterboard.security.Role;
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

@PortalTest
class ActionsViewDbTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ActionService actions;

    @Autowired
    private ActionWorld world;

    @Autowired
    private List<HomeCard> cards;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private Today today;

    private TestBoard board;

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void anEmptyRegisterSaysWhereActionsComeFrom() {
        open("");
        assertThat(text()).contains("Actions are captured in the minutes of a meeting");
    }

    @Test
    void theAddressSaysWhichActionsAreShown() {
        world.action(board, Sector.POLICE, DAY, today.date().minusDays(1));
        ActionItem ended = world.action(board, Sector.POLICE, DAY, today.date().plusDays(30));
        actions.report(board.id(), ended.uuid(), org.quarterboard.actions.UpdateKind.DONE, "The letter is filed");
        open("");
        assertThat(text()).contains("A1/2024-25", "Overdue").doesNotContain("A2/2024-25", "The letter is filed");
        open("?show=all");
        assertThat(text()).contains("A1/2024-25", "A2/2024-25", "The letter is filed");
        open("?show=mine");
        assertThat(text()).contains("No action is yours");
    }

    @Test
    void theOwnerMarksTheOwnActionAsDoneWithItsEvidence() {
        TestPerson owner = world.linked(board, Sector.POLICE, Role.BOARD_MEMBER);
        world.action(board, Sector.POLICE, DAY, today.date().plusDays(30));
        world.action(board, Sector.HEALTH, DAY, today.date().plusDays(30));
        people.signIn(owner);
        open("?show=mine");
        assertThat(text()).contains("This action is yours").doesNotContain("A2/2024-25");
        assertThat(_find(Button.class, spec -> spec.withText("Drop the action")))
                .isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Mark as done")));
        _click(_find(Button.class, spec -> spec.withText("Mark as done")).getLast());
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "The letter is filed");
        _click(_find(Button.class, spec -> spec.withText("Mark as done")).getLast());
        assertThat(actions.list(board.id()).getLast().state()).isEqualTo(ActionState.DONE);
        open("");
        assertThat(text()).contains("A2/2024-25");
        assertThat(_find(Button.class, spec -> spec.withText("Mark as done"))).isEmpty();
    }

    @Test
    void homeNamesTheOwnActionsAndToTheSecretaryWhatIsOverdue() {
        TestPerson owner = world.linked(board, Sector.POLICE, Role.BOARD_MEMBER);
        world.action(board, Sector.POLICE, DAY, today.date().plusDays(30));
        world.action(board, Sector.HEALTH, DAY, today.date().minusDays(3));
        assertThat(titles(Role.SECRETARY)).contains("One action is overdue").doesNotContain("One action is yours");
        people.signIn(owner);
        assertThat(titles(Role.BOARD_MEMBER)).contains("One action is yours").doesNotContain("One action is overdue");
    }

    private List<String> titles(Role role) {
        Set<String> can =
                role.capabilities().stream().map(Capability::name).collect(java.util.stream.Collectors.toSet());
        return cards.stream()
                .filter(card -> card.getClass().getName().contains(".actions."))
                .flatMap(card -> card.entries(board.service(), can, Messages.ENGLISH).stream())
                .map(HomeCard.Entry::title)
                .toList();
    }

    private void open(String query) {
        Browserless.close();
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/actions" + query);
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
