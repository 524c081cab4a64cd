package org.quarterboard.boards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** The board of a service: seats by sector with who holds them, what is vacant, chair and deputy, and the past. */
@Route("service/:service/board")
@RolesAllowed(Capability.Names.READ_BOARD)
class BoardView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient ServiceLookup services;
    private final transient BoardService boards;
    private final transient BoardForms forms;
    private final transient Formats formats;
    private final transient Today today;

    BoardView(ServiceLookup services, BoardService boards, BoardForms forms, Formats formats, Today today) {
        super(services);
        this.services = services;
        this.boards = boards;
        this.forms = forms;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        fill(service);
    }

    private void fill(SelectedService service) {
        Optional<BoardDetails> board = boards.boardOf(service.id());
        if (board.isPresent()) {
            fill(service, board.get());
        } else {
            fillEmpty(service);
        }
    }

    private void fillEmpty(SelectedService service) {
        open(t("boards.page.no-board"), service.name());
        EmptyState empty;
        if (service.may(Capability.Names.EDIT_BOARD)) {
            Button setUp = new Button(
                    t("boards.set-up.verb"),
                    click -> forms.setUp(service, () -> done(service, t("boards.set-up.done"))));
            setUp.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            empty = new EmptyState(t("boards.page.no-board-text"), setUp);
        } else {
            empty = new EmptyState(t("boards.page.no-board-ask"));
        }
        add(empty);
    }

    private void fill(SelectedService service, BoardDetails board) {
        boolean edits = service.may(Capability.Names.EDIT_BOARD);
        open(board.name(), served(board), edits ? actions(service, board) : new Button[0]);
        if (service.may(Capability.Names.READ_ATTENDANCE)) {
            add(new Anchor(service.path("attendance/members"), t("boards.page.turnout")));
        }
        Changes changes = edits ? changes(service, board) : Changes.NONE;
        List<Holding> terms = boards.terms(board.id());
        List<OfficeTerm> offices = boards.offices(board.id());
        BoardTables tables = new BoardTables(this::getTranslation, formats, getLocale(), today.date(), changes);
        section("boards.offices.heading", tables.offices(board));
        section("boards.sectors.heading", tables.vacancies(board), tables.sectorSeats(board, terms));
        section("boards.others.heading", tables.otherSeats(board, terms));
        section("boards.members.heading", tables.members(board));
        section("boards.history.heading", tables.history(terms, offices));
    }

    private void section(String heading, Component... parts) {
        Section section = new Section(new H2(t(heading)));
        section.add(parts);
        add(section);
    }

    private String served(BoardDetails board) {
        List<String> names = new ArrayList<>();
        for (SelectedService service : services.all()) {
            if (board.services().contains(service.id())) {
                names.add(service.name());
            }
        }
        return t("boards.page.serves", String.join(", ", names));
    }

    private Button[] actions(SelectedService service, BoardDetails board) {
        List<Button> buttons = new ArrayList<>();
        Button appoint = new Button(
                t("boards.appoint.verb"),
                click -> forms.appoint(board, null, () -> done(service, t("boards.appoint.done"))));
        appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buttons.add(appoint);
        buttons.add(new Button(
                t("boards.member.verb"),
                click -> forms.addMember(service.id(), board, () -> done(service, t("boards.member.done")))));
        buttons.add(new Button(
                t("boards.office.verb"), click -> forms.office(board, () -> done(service, t("boards.office.done")))));
        buttons.add(new Button(
                t("boards.seat.verb"),
                click -> forms.addSeat(service.id(), board, () -> done(service, t("boards.seat.done")))));
        List<SelectedService> others = services.all().stream()
                .filter(other -> other.may(Capability.Names.EDIT_BOARD)
                        && boards.boardOf(other.id()).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            buttons.add(new Button(
                    t("boards.serve.verb"),
                    click -> forms.serve(board, others, () -> done(service, t("boards.serve.done")))));
        }
        return buttons.toArray(Button[]::new);
    }

    private Changes changes(SelectedService service, BoardDetails board) {
        ServiceId id = service.id();
        return new Changes(
                holding -> forms.endTerm(board, holding, () -> done(service, t("boards.end.done"))),
                office -> forms.endOffice(board, office, () -> done(service, t("boards.end.done"))),
                seat -> forms.appoint(board, seat, () -> done(service, t("boards.appoint.done"))),
                member -> forms.changeMember(id, board, member, () -> done(service, t("boards.member.changed"))));
    }

    private void done(SelectedService service, String text) {
        fill(service);
        UI.getCurrent().getPage().setTitle(getPageTitle());
        Feedback.done(text);
    }
}
