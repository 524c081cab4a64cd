package org.quarterboard.boards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.Term;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;

/** What is over: terms in seats and offices, seats that were closed. */
@Route("service/:service/board/history")
@RolesAllowed(Capability.Names.READ_BOARD)
class HistoryView extends BoardPage {

    private static final long serialVersionUID = 1L;

    private final transient BoardService boards;
    private final transient TableMaker maker;

    HistoryView(ServiceLookup services, BoardService boards, TableMaker maker) {
        super(services, boards);
        this.boards = boards;
        this.maker = maker;
    }

    private record Past(String seat, String holder, String as, Term term) {}

    @Override
    Part part() {
        return Part.HISTORY;
    }

    @Override
    void show(Shown shown) {
        Tables tables = maker.in(getLocale());
        head(shown, t("boards.history.heading"), shown.board().name());
        section("boards.history.terms", terms(shown, tables));
        section("boards.history.seats", seats(shown.service(), shown.board().closedSeats(), tables));
    }

    private Component terms(Shown shown, Tables tables) {
        List<Past> past = new ArrayList<>();
        boards.terms(shown.board().id())
                .forEach(term -> past.add(new Past(
                        term.seatTitle(), tables.holder(term), t(term.standing().messageKey()), term.term())));
        boards.offices(shown.board().id()).forEach(term -> {
            String office = t(term.office().messageKey());
            past.add(new Past(office, tables.holder(term), office, term.term()));
        });
        past.removeIf(term -> !term.term().to().isBefore(tables.today()));
        if (past.isEmpty()) {
            return new EmptyState(t("boards.history.none"));
        }
        past.sort(Comparator.comparing((Past term) -> term.term().to()).reversed());
        DataTable table = tables.table(
                "boards.history.caption",
                "boards.col.seat",
                "boards.col.held-by",
                "boards.col.as",
                "boards.col.from",
                "boards.col.to");
        past.forEach(term -> table.row(
                term.seat(),
                term.holder(),
                term.as(),
                tables.date(term.term().from()),
                tables.date(term.term().to())));
        return table;
    }

    private Component seats(SelectedService service, List<SeatItem> closed, Tables tables) {
        if (closed.isEmpty()) {
            return new EmptyState(t("boards.history.no-seats"));
        }
        DataTable table = tables.table(
                "boards.history.seats-caption", "boards.col.seat", "boards.col.kind", "boards.last-day.label");
        closed.forEach(seat -> table.row(
                new Anchor(SeatView.path(service, seat), seat.title()),
                new Span(t(seat.kind().messageKey())),
                new Span(tables.date(seat.closedOn()))));
        return table;
    }
}
