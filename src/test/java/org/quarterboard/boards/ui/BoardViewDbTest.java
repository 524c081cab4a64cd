package org.quarterboard.boards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.SeatKind;
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
import org.quarterboard.testing.TestPeople.TestPerson;
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
                .contains("Vacantsince 1 July 2024")
                .contains("Nobody today")
                .contains("Management board of Service " + board.code());
        Browserless.go("service/" + board.code() + "/board/history");
        assertThat(_get(HistoryView.class).getElement().getTextRecursively())
                .contains("Senior partner of POLICE", "30 June 2024", "No seat has been closed");
    }

    @Test
    void everyPartHasAnAddressOfItsOwnAndSaysWhereItIs() {
        TestBoard board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        Browserless.open(context);
        for (BoardPage.Part part : BoardPage.Part.values()) {
            String path = part == BoardPage.Part.BOARD
                    ? "board"
                    : "board/" + part.name().toLowerCase(Locale.ROOT);
            Browserless.go("service/" + board.code() + "/" + path);
            Nav nav = _get(_get(Main.class), Nav.class);
            assertThat(nav.getChildren()).hasSize(BoardPage.Part.values().length);
            assertThat(nav.getChildren()
                            .filter(each -> "page".equals(each.getElement().getAttribute("aria-current"))))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void aPartOfABoardThatIsNotThereYetLeadsToTheBoardPage() {
        String code = Services.code();
        ServiceId service = Services.create(jdbc, code);
        people.signIn(new Viewer.Grant(Role.SECRETARY, ScopeKind.SERVICE, service.value(), ""));
        Browserless.open(context);
        Browserless.go("service/" + code + "/board/terms");
        assertThat(_get(TermsView.class).getElement().getTextRecursively()).contains("Go to the board page");
    }

    @Test
    void aMergedBoardWithALocalNameSaysSo() {
        TestBoard board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        open(board.code());
        _click(_get(Button.class, spec -> spec.withText("Change the names")));
        NamesDialog dialog = _get(NamesDialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Local name (optional)")), "The partnership");
        _setValue(
                _get(dialog, TextField.class, spec -> spec.withLabel("Merged into (optional)")),
                "the community safety partnership");
        _click(_get(dialog, Button.class, spec -> spec.withText("Save the names")));
        assertThat(text())
                .contains("Known locally as The partnership.")
                .contains("Merged into the community safety partnership. The guidance counts such a board");
    }

    @Test
    void aSeatIsAddedWithItsKindClosedAndOpenedAgain() {
        TestBoard board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        open(board.code());
        _click(_get(Button.class, spec -> spec.withText("Add a seat")));
        SeatDialog dialog = _get(SeatDialog.class);
        _setValue(_get(dialog, TextField.class), "Homes");
        _click(_get(dialog, Button.class, spec -> spec.withText("Add a seat")));
        assertThat(dialog.getElement().getTextRecursively()).contains("Choose what the seat is for");
        _setValue(kinds(dialog), SeatKind.HOUSING);
        _click(_get(dialog, Button.class, spec -> spec.withText("Add a seat")));
        assertThat(text()).contains("Homes", "Housing", "not held yet");
        SeatItem seat = boards.boardOf(board.service())
                .orElseThrow()
                .seatsOf(Optional.empty())
                .getFirst();
        Browserless.go("service/" + board.code() + "/board/seats/" + seat.uuid());
        _click(_get(Button.class, spec -> spec.withText("Close the seat")));
        LastDayDialog close = _get(LastDayDialog.class);
        _setValue(_get(close, DatePicker.class), LocalDate.of(2024, 6, 30));
        _click(_get(close, Button.class, spec -> spec.withText("Close the seat")));
        assertThat(_get(SeatView.class).getElement().getTextRecursively())
                .contains("Closed; its last day was 30 June 2024");
        Browserless.go("service/" + board.code() + "/board/history");
        assertThat(_get(HistoryView.class).getElement().getTextRecursively()).contains("Homes");
        Browserless.go("service/" + board.code() + "/board/seats/" + seat.uuid());
        _click(_get(Button.class, spec -> spec.withText("Open the seat again")));
        assertThat(_get(SeatView.class).getElement().getTextRecursively()).contains("Vacant");
    }

    @SuppressWarnings("unchecked")
    private static Select<SeatKind> kinds(SeatDialog dialog) {
        return _get(dialog, Select.class, spec -> spec.withLabel("What the seat is for"));
    }

    @Test
    void aFormThatIsNotCompleteSaysWhatIsMissingAndKeepsWhatWasTyped() {
        TestBoard board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/board/members");
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
    void aTypoIsCorrectedWithoutTakingAwayAChairWhoHasNoRoleHere() {
        TestBoard board = testBoards.fiveSeniors();
        TestPerson chair = people.person();
        people.signIn(board.grant(Role.SECRETARY));
        MemberId id = appointments.addMember(board.id(), new MemberDraft("Chiar", "Charity", chair.id()));
        openMember(board, id);
        _click(_get(Button.class, spec -> spec.withText("Change a member")));
        MemberDialog dialog = _get(MemberDialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Position")), "Chair");
        _click(_get(dialog, Button.class, spec -> spec.withText("Save the member")));
        assertThat(member(board, id).label()).isEqualTo("Chair, Charity");
        assertThat(member(board, id).person()).contains(chair.id());
        openMember(board, id);
        _click(_get(Button.class, spec -> spec.withText("Change a member")));
        _get(_get(MemberDialog.class), Select.class).setValue(null);
        _click(_get(Button.class, spec -> spec.withText("Save the member")));
        assertThat(member(board, id).person()).isEmpty();
    }

    private void openMember(TestBoard board, MemberId id) {
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/board/members/"
                + member(board, id).uuid());
    }

    private MemberItem member(TestBoard board, MemberId id) {
        return boards.details(board.id()).members().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTermThatCannotEndSoIsRefusedInTheForm() {
        TestBoard board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        SeatItem seat = boards.boardOf(board.service()).orElseThrow().seats().getFirst();
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/board/seats/" + seat.uuid());
        _click(_find(Button.class, spec -> spec.withText("End the term")).getFirst());
        LastDayDialog dialog = _get(LastDayDialog.class);
        _setValue(_get(dialog, DatePicker.class), TestBoards.BEGIN.minusDays(1));
        _click(_get(dialog, Button.class, spec -> spec.withText("End the term")));
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("A term cannot end before it begins");
        _setValue(_get(dialog, DatePicker.class), LocalDate.of(2024, 6, 30));
        _click(_get(dialog, Button.class, spec -> spec.withText("End the term")));
        assertThat(_get(SeatView.class).getElement().getTextRecursively()).contains("since 1 July 2024");
    }

    @Test
    void whoOnlyReadsGetsNoButtonsAndWelshSpeaksWelsh() {
        TestBoard board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.BOARD_MEMBER));
        Browserless.open(context, Messages.WELSH);
        Browserless.go("service/" + board.code() + "/board");
        assertThat(_find(_get(BoardView.class), Button.class)).isEmpty();
        assertThat(text()).contains("Yr heddlu", "ers 1 Ebrill 2020");
        for (String part : List.of("members", "terms", "interests", "history")) {
            Browserless.go("service/" + board.code() + "/board/" + part);
            assertThat(_find(_get(Main.class), Button.class)).as(part).isEmpty();
        }
    }

    private void open(String code) {
        Browserless.open(context);
        Browserless.go("service/" + code + "/board");
    }

    private static String text() {
        return _get(BoardView.class).getElement().getTextRecursively();
    }
}
