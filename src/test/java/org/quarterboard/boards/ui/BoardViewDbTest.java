package org.quarterboard.boards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class BoardViewDbTest {

    private final ApplicationContext context;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final BoardService boards;
    private final AppointmentService appointments;
    private final JdbcClient jdbc;

    @Autowired
    BoardViewDbTest(
            ApplicationContext context,
            TestBoards testBoards,
            TestPeople people,
            BoardService boards,
            AppointmentService appointments,
            JdbcClient jdbc) {
        this.context = context;
        this.testBoards = testBoards;
        this.people = people;
        this.boards = boards;
        this.appointments = appointments;
        this.jdbc = jdbc;
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void aServiceWithoutABoardOffersToSetOneUp() {
        String code = Services.code();
        ServiceId service = Services.create(jdbc, code);
        people.signIn(new Viewer.Grant(Role.SECRETARY, ScopeKind.SERVICE, service.value(), ""));
        open(code);
        assertThat(_get(H1.class).getText()).isEqualTo("No board yet");
        _click(_get(Button.class, spec -> spec.withText("Set up the board")));
        _get(SetUpDialog.class);
        _click(_find(Button.class, spec -> spec.withText("Set up the board")).getLast());
        assertThat(boards.boardOf(service).orElseThrow().statutoryVacancies()).hasSize(5);
        assertThat(text()).contains("Vacant", "5 seats have no senior partner today");
    }

    @Test
    void thePageSaysWhoHoldsWhatAndWhatIsVacant() {
        TestBoard board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        appointments.endTerm(board.id(), board.seniors().get(Sector.POLICE).id(), LocalDate.of(2024, 6, 30));
        open(board.code());
        assertThat(text())
                .contains("One seat has no senior partner today: Police")
                .contains("Senior partner of HEALTH, Partner of HEALTH")
                .contains("since 1 April 2020")
                .contains("30 June 2024")
                .contains("Nobody today");
    }

    @Test
    void aFormThatIsNotCompleteSaysWhatIsMissingAndKeepsWhatWasTyped() {
        TestBoard board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        open(board.code());
        _click(_get(Button.class, spec -> spec.withText("Add a member")));
        MemberDialog dialog = _get(MemberDialog.class);
        TextField position = _get(dialog, TextField.class, spec -> spec.withLabel("Position"));
        _setValue(position, "Head of housing");
        _click(_find(Button.class, spec -> spec.withText("Add a member")).getLast());
        TextField organisation = _get(dialog, TextField.class, spec -> spec.withLabel("Organisation"));
        assertThat(organisation.isInvalid()).isTrue();
        assertThat(position.getValue()).isEqualTo("Head of housing");
        _setValue(organisation, "Borough council");
        _click(_find(Button.class, spec -> spec.withText("Add a member")).getLast());
        assertThat(boards.boardOf(board.service()).orElseThrow().members())
                .extracting(MemberItem::label)
                .contains("Head of housing, Borough council");
    }

    @Test
    void aTermThatCannotEndSoIsRefusedInTheForm() {
        TestBoard board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        open(board.code());
        _click(_find(Button.class, spec -> spec.withText("End the term")).getFirst());
        EndTermDialog dialog = _get(EndTermDialog.class);
        _setValue(_get(dialog, DatePicker.class), TestBoards.BEGIN.minusDays(1));
        _click(_find(Button.class, spec -> spec.withText("End the term")).getLast());
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("A term cannot end before it begins");
    }

    @Test
    void whoOnlyReadsGetsNoButtonsAndWelshSpeaksWelsh() {
        TestBoard board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.BOARD_MEMBER));
        Browserless.open(context, Messages.WELSH);
        Browserless.go("service/" + board.code() + "/board");
        assertThat(_find(_get(BoardView.class), Button.class)).isEmpty();
        assertThat(text()).contains("Yr heddlu", "ers 1 Ebrill 2020");
    }

    private void open(String code) {
        Browserless.open(context);
        Browserless.go("service/" + code + "/board");
    }

    private static String text() {
        return _get(BoardView.class).getElement().getTextRecursively();
    }
}
