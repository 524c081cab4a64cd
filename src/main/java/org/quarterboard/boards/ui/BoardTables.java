package org.quarterboard.boards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.Office;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;

/** The tables of the board page. */
final class BoardTables {

    private final Texts texts;
    private final Formats formats;
    private final Locale locale;
    private final LocalDate today;
    private final Changes changes;

    BoardTables(Texts texts, Formats formats, Locale locale, LocalDate today, Changes changes) {
        this.texts = texts;
        this.formats = formats;
        this.locale = locale;
        this.today = today;
        this.changes = changes;
    }

    Component offices(BoardDetails board) {
        DataTable table =
                table("boards.offices.caption", "boards.col.office", "boards.col.held-by", "boards.col.since");
        officeRow(table, Office.CHAIR, board.chair());
        officeRow(table, Office.DEPUTY, board.deputy());
        return table;
    }

    private void officeRow(DataTable table, Office office, Optional<OfficeTerm> holder) {
        Component held = holder.<Component>map(term -> withButton(
                        term.position() + ", " + term.organisation(), Changes.about(changes.endOffice(), term)))
                .orElseGet(() -> new Badge(Badge.Kind.ATTENTION, texts.get("boards.office.nobody")));
        table.row(
                new Span(texts.get(office.messageKey())),
                held,
                new Span(holder.map(term -> formats.date(term.term().from(), locale))
                        .orElse("")));
    }

    /** What is vacant, in words, before the table. */
    Component vacancies(BoardDetails board) {
        List<String> vacant = board.statutoryVacancies().stream()
                .map(seat -> seat.sector()
                                .map(sector -> texts.get(sector.messageKey()))
                                .orElse("") + " (" + seat.title() + ")")
                .toList();
        return vacant.isEmpty()
                ? new Paragraph(texts.get("boards.sectors.all-held"))
                : new Paragraph(texts.get("boards.sectors.vacant", vacant.size(), String.join(", ", vacant)));
    }

    Component sectorSeats(BoardDetails board, List<Holding> terms) {
        DataTable table = table(
                "boards.sectors.caption",
                "boards.col.sector",
                "boards.col.seat",
                "boards.col.senior",
                "boards.col.delegate",
                "boards.col.member");
        board.seats().stream().filter(seat -> seat.sector().isPresent()).forEach(seat -> {
            Div seniors = holders(seat, Standing.SENIOR);
            if (seat.vacant()) {
                seniors.add(vacant(seat, terms));
            }
            table.row(
                    new Span(seat.sector()
                            .map(sector -> texts.get(sector.messageKey()))
                            .orElse("")),
                    new Span(seat.title()),
                    seniors,
                    holders(seat, Standing.DELEGATE),
                    holders(seat, Standing.MEMBER));
        });
        return table;
    }

    Component otherSeats(BoardDetails board, List<Holding> terms) {
        List<SeatItem> others = board.seatsOf(Optional.empty());
        if (others.isEmpty()) {
            return new EmptyState(texts.get("boards.others.none"));
        }
        DataTable table =
                table("boards.others.caption", "boards.col.seat", "boards.col.held-by", "boards.col.delegate");
        others.forEach(seat -> {
            Div held = holders(seat, Standing.MEMBER);
            if (seat.vacant()) {
                held.add(vacant(seat, terms));
            }
            table.row(new Span(seat.title()), held, holders(seat, Standing.DELEGATE));
        });
        return table;
    }

    Component members(BoardDetails board) {
        if (board.members().isEmpty()) {
            return new EmptyState(texts.get("boards.members.none"));
        }
        DataTable table =
                table("boards.members.caption", "boards.col.position", "boards.col.organisation", "boards.col.sign-in");
        for (MemberItem member : board.members()) {
            table.row(
                    withButton(
                            member.position(),
                            Changes.about(changes.changeMember(), member),
                            "boards.member.change",
                            member.label()),
                    new Span(member.organisation()),
                    new Span(texts.get(
                            member.person().isPresent() ? "boards.member.linked" : "boards.member.unlinked")));
        }
        return table;
    }

    /** Terms that are over, the latest end first. */
    Component history(List<Holding> terms, List<OfficeTerm> offices) {
        List<Past> past = new ArrayList<>();
        terms.stream()
                .filter(term -> term.to().isBefore(today))
                .forEach(term -> past.add(new Past(
                        term.seatTitle(),
                        term.position() + ", " + term.organisation(),
                        texts.get(term.standing().messageKey()),
                        term.term())));
        offices.stream().filter(term -> term.term().to().isBefore(today)).forEach(term -> {
            String office = texts.get(term.office().messageKey());
            past.add(new Past(office, term.position() + ", " + term.organisation(), office, term.term()));
        });
        if (past.isEmpty()) {
            return new EmptyState(texts.get("boards.history.none"));
        }
        past.sort(Comparator.comparing((Past term) -> term.term().to()).reversed());
        DataTable table = table(
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
                formats.date(term.term().from(), locale),
                formats.date(term.term().to(), locale)));
        return table;
    }

    private Div holders(SeatItem seat, Standing standing) {
        Div cell = new Div();
        seat.holders().stream()
                .filter(holding -> holding.standing() == standing)
                .forEach(holding -> {
                    Component line = withButton(
                            holding.position() + ", " + holding.organisation(),
                            Changes.about(changes.endTerm(), holding));
                    Span since = new Span(since(holding.term()));
                    since.addClassName("qb-note");
                    cell.add(line, since);
                });
        return cell;
    }

    private Component vacant(SeatItem seat, List<Holding> terms) {
        Div cell = new Div(new Badge(Badge.Kind.ATTENTION, texts.get("boards.seat.vacant")));
        terms.stream()
                .filter(term -> term.seat().equals(seat.id()) && term.from().isAfter(today))
                .min(Comparator.comparing(Holding::from))
                .ifPresent(next -> {
                    Span from =
                            new Span(texts.get("boards.seat.from", next.position(), formats.date(next.from(), locale)));
                    from.addClassName("qb-note");
                    cell.add(from);
                });
        Runnable appoint = Changes.about(changes.appoint(), seat);
        if (appoint != null) {
            cell.add(small("boards.appoint.here", seat.title(), appoint));
        }
        return cell;
    }

    private String since(Term term) {
        return term.isOpen()
                ? texts.get("boards.term.since", formats.date(term.from(), locale))
                : texts.get("boards.term.until", formats.date(term.from(), locale), formats.date(term.to(), locale));
    }

    private Component withButton(String text, @Nullable Runnable action) {
        return withButton(text, action, "boards.end.verb", text);
    }

    private Component withButton(String text, @Nullable Runnable action, String verbKey, String about) {
        Div line = new Div(new Span(text));
        line.addClassName("qb-line");
        if (action != null) {
            line.add(small(verbKey, about, action));
        }
        return line;
    }

    /** A button in a table says to the ear what it is about. */
    private Button small(String verbKey, String about, Runnable action) {
        Button button = new Button(texts.get(verbKey), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.get(verbKey) + ": " + about);
        return button;
    }

    private DataTable table(String caption, String... headers) {
        List<Column> columns = new ArrayList<>();
        for (String header : headers) {
            columns.add(Column.text(texts.get(header)));
        }
        return new DataTable(texts.get(caption), columns).withHiddenCaption();
    }

    private record Past(String seat, String holder, String as, Term term) {}
}
