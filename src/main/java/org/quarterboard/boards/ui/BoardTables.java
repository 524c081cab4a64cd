package org.quarterboard.boards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.Office;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.Standing;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;

/**
 * The tables of the board page: who sits where now.
 *
 * @param authorities the names of the local authorities by id, where there are several
 */
record BoardTables(Tables tables, SelectedService service, Map<Long, String> authorities, Changes changes) {

    Component offices(BoardDetails board) {
        DataTable table =
                tables.table("boards.offices.caption", "boards.col.office", "boards.col.held-by", "boards.col.since");
        officeRow(table, Office.CHAIR, board.chair());
        officeRow(table, Office.DEPUTY, board.deputy());
        return table;
    }

    private void officeRow(DataTable table, Office office, Optional<OfficeTerm> holder) {
        Component held = holder.map(term -> tables.withButton(
                        tables.holder(term), Changes.about(changes.endOffice(), term), "boards.end.verb"))
                .orElseGet(() -> new Badge(Badge.Kind.ATTENTION, text("boards.office.nobody")));
        table.row(
                new Span(text(office.messageKey())),
                held,
                new Span(holder.map(term -> tables.date(term.term().from())).orElse("")));
    }

    /** What is vacant, in words, before the table. */
    Component vacancies(BoardDetails board) {
        List<String> vacant = board.statutoryVacancies().stream()
                .map(seat -> text(seat.kind().messageKey()) + " (" + seat.title() + ")")
                .toList();
        return vacant.isEmpty()
                ? new Paragraph(text("boards.sectors.all-held"))
                : new Paragraph(text("boards.sectors.vacant", vacant.size(), String.join(", ", vacant)));
    }

    Component sectorSeats(BoardDetails board, List<Holding> terms) {
        List<SeatItem> seats =
                board.seats().stream().filter(seat -> seat.sector().isPresent()).toList();
        boolean plainMembers = seats.stream()
                .flatMap(seat -> seat.holders().stream())
                .anyMatch(holding -> holding.standing() == Standing.MEMBER);
        List<String> headers = new ArrayList<>(
                List.of("boards.col.seat", "boards.col.sector", "boards.col.senior", "boards.col.delegate"));
        if (plainMembers) {
            headers.add("boards.col.member");
        }
        DataTable table = tables.table("boards.sectors.caption", headers.toArray(String[]::new));
        for (SeatItem seat : seats) {
            List<Component> cells = new ArrayList<>(List.of(
                    title(seat),
                    new Span(text(seat.kind().messageKey())),
                    holders(seat, Standing.SENIOR, terms),
                    holders(seat, Standing.DELEGATE, terms)));
            if (plainMembers) {
                cells.add(holders(seat, Standing.MEMBER, terms));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    Component otherSeats(BoardDetails board, List<Holding> terms) {
        List<SeatItem> others = board.seatsOf(Optional.empty());
        if (others.isEmpty()) {
            return new EmptyState(text("boards.others.none"));
        }
        boolean delegates = others.stream()
                .flatMap(seat -> seat.holders().stream())
                .anyMatch(holding -> holding.standing() == Standing.DELEGATE);
        List<String> headers = new ArrayList<>(List.of("boards.col.seat", "boards.col.kind", "boards.col.held-by"));
        if (delegates) {
            headers.add("boards.col.delegate");
        }
        DataTable table = tables.table("boards.others.caption", headers.toArray(String[]::new));
        for (SeatItem seat : others) {
            List<Component> cells = new ArrayList<>(List.of(
                    title(seat), new Span(text(seat.kind().messageKey())), holders(seat, Standing.MEMBER, terms)));
            if (delegates) {
                cells.add(holders(seat, Standing.DELEGATE, terms));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    /** The seat's title leads to its page, where its terms are and can be ended. */
    private Component title(SeatItem seat) {
        Div cell = new Div(new Anchor(SeatView.path(service, seat), seat.title()));
        String authority = seat.authorityId() == null ? "" : authorities.getOrDefault(seat.authorityId(), "");
        if (!authority.isEmpty()) {
            Div line = new Div(tables.note(authority));
            cell.add(line);
        }
        return cell;
    }

    private Component holders(SeatItem seat, Standing standing, List<Holding> terms) {
        Div cell = new Div();
        seat.holders().stream()
                .filter(holding -> holding.standing() == standing)
                .forEach(holding -> cell.add(new Div(
                        new Span(tables.holder(holding)), new Span(" "), tables.note(tables.since(holding.term())))));
        boolean fillsTheSeat = standing == (seat.sector().isPresent() ? Standing.SENIOR : Standing.MEMBER);
        if (fillsTheSeat && seat.vacant()) {
            cell.add(tables.vacant(seat));
            next(seat, standing, terms)
                    .ifPresent(holding -> cell.add(new Div(
                            tables.note(text("boards.seat.from", holding.position(), tables.date(holding.from()))))));
            Runnable appoint = Changes.about(changes.appoint(), seat);
            if (appoint != null) {
                cell.add(tables.button("boards.appoint.here", seat.title(), appoint));
            }
        }
        return cell;
    }

    /** Who is appointed to the seat for days to come. */
    private Optional<Holding> next(SeatItem seat, Standing standing, List<Holding> terms) {
        return terms.stream()
                .filter(holding -> holding.seat().equals(seat.id())
                        && holding.standing() == standing
                        && holding.from().isAfter(tables.today()))
                .min(Comparator.comparing(Holding::from));
    }

    private String text(String key, Object... params) {
        return tables.texts().get(key, params);
    }
}
