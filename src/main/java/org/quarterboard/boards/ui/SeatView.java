package org.quarterboard.boards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.SeatHistory;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.SeatService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;

/** One seat: what it is for, every term in it there was and will be, and that it is closed. */
@Route("service/:service/board/seats/:seat")
@RolesAllowed(Capability.Names.READ_BOARD)
class SeatView extends BoardPage {

    private static final long serialVersionUID = 1L;

    private final transient BoardService boards;
    private final transient SeatService seats;
    private final transient BoardForms forms;
    private final transient BoardAuthorities authorities;
    private final transient TableMaker maker;

    SeatView(
            ServiceLookup services,
            BoardService boards,
            SeatService seats,
            BoardForms forms,
            BoardAuthorities authorities,
            TableMaker maker) {
        super(services, boards);
        this.boards = boards;
        this.seats = seats;
        this.forms = forms;
        this.authorities = authorities;
        this.maker = maker;
    }

    static String path(SelectedService service, SeatItem seat) {
        return service.path("board/seats/" + seat.uuid());
    }

    @Override
    Part part() {
        return Part.BOARD;
    }

    @Override
    String itemParameter() {
        return "seat";
    }

    @Override
    void show(Shown shown) {
        SeatHistory history = boards.seat(shown.board().id(), uuid(item()));
        SeatItem seat = history.seat();
        Tables tables = maker.in(getLocale());
        head(shown, seat.title(), lead(shown, seat), actions(shown, history));
        add(state(history, tables));
        if (history.terms().isEmpty()) {
            add(new EmptyState(t("boards.seat.no-terms")));
        } else {
            section("boards.seat.terms", terms(shown, history.terms(), tables));
        }
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private String lead(Shown shown, SeatItem seat) {
        Map<Long, String> names = authorities.names(shown.board());
        String authority = seat.authorityId() == null ? "" : names.getOrDefault(seat.authorityId(), "");
        String kind = t(seat.kind().messageKey());
        return authority.isEmpty()
                ? t("boards.seat.of", kind, shown.board().name())
                : t("boards.seat.of-authority", kind, authority, shown.board().name());
    }

    private Component state(SeatHistory history, Tables tables) {
        SeatItem seat = history.seat();
        if (!history.open()) {
            return new Paragraph(new Badge(Badge.Kind.NEUTRAL, t("boards.seat.closed", tables.date(seat.closedOn()))));
        }
        Component now = seat.vacant() ? tables.vacant(seat) : new Badge(Badge.Kind.GOOD, t("boards.seat.held"));
        Div line = new Div(now);
        if (seat.hasEnd()) {
            line.add(new Paragraph(t("boards.seat.closes", tables.date(seat.closedOn()))));
        }
        return line;
    }

    private Button[] actions(Shown shown, SeatHistory history) {
        SelectedService service = shown.service();
        BoardDetails board = shown.board();
        SeatItem seat = history.seat();
        List<Button> buttons = new ArrayList<>();
        if (history.open()) {
            Button appoint = new Button(
                    t("boards.appoint.here"),
                    click -> forms.appoint(board, seat, () -> done(service, t("boards.appoint.done"))));
            appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(appoint);
        }
        buttons.add(new Button(
                t("boards.seat.change"),
                click -> forms.changeSeat(board, seat, () -> done(service, t("boards.seat.changed")))));
        if (seat.hasEnd()) {
            buttons.add(new Button(t("boards.seat.reopen"), click -> {
                seats.reopen(board.id(), seat.id());
                done(service, t("boards.seat.reopened"));
            }));
        } else {
            buttons.add(new Button(
                    t("boards.seat.close.verb"),
                    click -> forms.closeSeat(board, seat, () -> done(service, t("boards.seat.close.done")))));
        }
        return buttons.toArray(Button[]::new);
    }

    private DataTable terms(Shown shown, List<Holding> terms, Tables tables) {
        DataTable table = tables.table(
                "boards.seat.terms-caption", "boards.col.held-by", "boards.col.as", "boards.col.from", "boards.col.to");
        for (Holding term : terms) {
            table.row(
                    tables.withButton(tables.holder(term), end(shown, term), "boards.end.verb"),
                    as(shown.board(), term, tables),
                    new Span(tables.date(term.from())),
                    new Span(tables.end(term.term())));
        }
        return table;
    }

    private @Nullable Runnable end(Shown shown, Holding term) {
        if (!shown.edits()) {
            return null;
        }
        return () -> forms.endTerm(shown.board(), term, () -> done(shown.service(), t("boards.end.done")));
    }

    private Component as(BoardDetails board, Holding term, Tables tables) {
        Div cell = new Div(new Span(t(term.standing().messageKey())));
        MemberId principal = term.alternateFor();
        if (principal != null) {
            String position = board.members().stream()
                    .filter(member -> member.id().equals(principal))
                    .map(MemberItem::position)
                    .findFirst()
                    .orElse("");
            cell.add(new Div(tables.note(t("boards.seat.stands-in", position))));
        }
        return cell;
    }
}
