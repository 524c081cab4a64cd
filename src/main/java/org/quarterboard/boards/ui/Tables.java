package org.quarterboard.boards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.Term;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** The parts that the tables about a board are made of, in the language of the page. */
record Tables(Texts texts, Formats formats, Locale locale, LocalDate today) {

    DataTable table(String caption, String... headers) {
        List<Column> columns = Arrays.stream(headers)
                .map(header -> Column.text(texts.get(header)))
                .toList();
        return new DataTable(texts.get(caption), columns).withHiddenCaption();
    }

    String date(LocalDate date) {
        return formats.date(date, locale);
    }

    /** A last day, or nothing as long as none is known. */
    String end(Term term) {
        return term.isOpen() ? texts.get("boards.term.open") : date(term.to());
    }

    String since(Term term) {
        return term.isOpen()
                ? texts.get("boards.term.since", date(term.from()))
                : texts.get("boards.term.until", date(term.from()), date(term.to()));
    }

    String holder(Holding holding) {
        return texts.get("boards.member.label", holding.position(), holding.organisation());
    }

    String holder(OfficeTerm office) {
        return texts.get("boards.member.label", office.position(), office.organisation());
    }

    /** That a seat is vacant, and since when. */
    Component vacant(SeatItem seat) {
        Div line = new Div(new Badge(Badge.Kind.ATTENTION, texts.get("boards.seat.vacant")));
        Optional<LocalDate> since = seat.vacantSince();
        line.add(note(since.map(day -> texts.get("boards.term.since", date(day)))
                .orElseGet(() -> texts.get("boards.seat.never-held"))));
        line.addClassName("qb-line");
        return line;
    }

    Span note(String text) {
        Span note = new Span(text);
        note.addClassName("qb-note");
        return note;
    }

    Component withButton(String text, @Nullable Runnable action, String verbKey) {
        Div line = new Div(new Span(text));
        line.addClassName("qb-line");
        if (action != null) {
            line.add(button(verbKey, text, action));
        }
        return line;
    }

    /** A button in a table says to the ear what it is about. */
    Button button(String verbKey, String about, Runnable action) {
        Button button = new Button(texts.get(verbKey), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.get("boards.about", texts.get(verbKey), about));
        return button;
    }
}
