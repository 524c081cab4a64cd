package org.quarterboard.boards.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardNames;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;

/** The board of a service: who sits where now, what is vacant and since when, chair and deputy. */
@Route("service/:service/board")
@RolesAllowed(Capability.Names.READ_BOARD)
class BoardView extends BoardPage {

    private static final long serialVersionUID = 1L;

    private final transient ServiceLookup services;
    private final transient BoardService boards;
    private final transient BoardForms forms;
    private final transient BoardAuthorities authorities;
    private final transient TableMaker maker;

    BoardView(
            ServiceLookup services,
            BoardService boards,
            BoardForms forms,
            BoardAuthorities authorities,
            TableMaker maker) {
        super(services, boards);
        this.services = services;
        this.boards = boards;
        this.forms = forms;
        this.authorities = authorities;
        this.maker = maker;
    }

    @Override
    Part part() {
        return Part.BOARD;
    }

    @Override
    void showNone(SelectedService service) {
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

    @Override
    void show(Shown shown) {
        SelectedService service = shown.service();
        BoardDetails board = shown.board();
        head(shown, board.name(), served(board), shown.edits() ? actions(service, board) : new Button[0]);
        names(board.names());
        if (service.may(Capability.Names.READ_ATTENDANCE)) {
            add(new Anchor(service.path("attendance/members"), t("boards.page.turnout")));
        }
        Changes changes = shown.edits()
                ? new Changes(
                        office -> forms.endOffice(board, office, () -> done(service, t("boards.end.done"))),
                        seat -> forms.appoint(board, seat, () -> done(service, t("boards.appoint.done"))))
                : Changes.NONE;
        BoardTables tables = new BoardTables(maker.in(getLocale()), service, authorities.names(board), changes);
        section("boards.offices.heading", tables.offices(board));
        List<Holding> terms = boards.terms(board.id());
        section("boards.sectors.heading", tables.vacancies(board), tables.sectorSeats(board, terms));
        section("boards.others.heading", tables.otherSeats(board, terms));
    }

    private void names(BoardNames names) {
        if (!names.localName().isEmpty()) {
            add(new Paragraph(t("boards.page.local-name", names.localName())));
        }
        if (names.isMerged()) {
            add(new Paragraph(t("boards.page.merged", names.mergedWith())));
        }
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
                t("boards.office.verb"), click -> forms.office(board, () -> done(service, t("boards.office.done")))));
        buttons.add(new Button(
                t("boards.seat.verb"), click -> forms.addSeat(board, () -> done(service, t("boards.seat.done")))));
        buttons.add(new Button(
                t("boards.names.verb"), click -> forms.names(board, () -> done(service, t("boards.names.done")))));
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
}
