package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quarterboard.kpi.Publication;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.trends.ComparatorRow;
import org.quarterboard.trends.Comparators;
import org.quarterboard.trends.MeasurePage;

/** What the newest value is set beside, as a table, without the columns that would be empty. */
final class ComparatorSection extends Section {

    private static final long serialVersionUID = 1L;

    private record Part(Column column, Function<ComparatorRow, Component> cell, Predicate<ComparatorRow> filled) {}

    private final transient Formats formats;

    ComparatorSection(MeasurePage page, Comparators comparators, Formats formats) {
        super(new H2(I18NProvider.translate("trends.compare.heading")));
        this.formats = formats;
        List<Part> parts = parts(page).stream()
                .filter(part -> comparators.rows().stream().anyMatch(part.filled()))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(Column.text(getTranslation("trends.compare.who"))));
        parts.forEach(part -> columns.add(part.column()));
        DataTable table = new DataTable(getTranslation("trends.compare.caption", page.title()), columns);
        table.addClassName("qb-compare");
        for (ComparatorRow row : comparators.rows()) {
            List<Component> cells = new ArrayList<>(List.of(who(row)));
            parts.forEach(part -> cells.add(part.cell().apply(row)));
            table.row(cells.toArray(Component[]::new));
        }
        add(table);
        if (!comparators.notes().isEmpty()) {
            UnorderedList notes = new UnorderedList();
            comparators.notes().forEach(note -> notes.add(new ListItem(note)));
            notes.addClassName("qb-note");
            add(notes);
        }
    }

    private List<Part> parts(MeasurePage page) {
        return List.of(
                text(Column.text(getTranslation("trends.table.period")), ComparatorRow::period),
                text(Column.number(page.unit()), ComparatorRow::value),
                text(Column.number(getTranslation("trends.compare.fraction")), ComparatorRow::fraction),
                text(Column.number(getTranslation("trends.compare.interval")), ComparatorRow::interval),
                text(Column.text(getTranslation("trends.compare.difference")), ComparatorRow::difference));
    }

    /** Whose value it is, and under it how much it pools and where it was published. */
    private Component who(ComparatorRow row) {
        Div who = new Div(new Span(row.who()));
        if (!row.basis().isEmpty()) {
            who.add(new Paragraph(row.basis()));
        }
        row.source().ifPresent(publication -> who.add(new Paragraph(source(publication))));
        return who;
    }

    private static Part text(Column column, Function<ComparatorRow, String> text) {
        return new Part(
                column,
                row -> new Span(text.apply(row)),
                row -> !text.apply(row).isEmpty());
    }

    private Component source(Publication publication) {
        String words = getTranslation(
                "trends.compare.source-on", publication.title(), formats.date(publication.publishedOn(), getLocale()));
        return publication.url().isEmpty() ? new Span(words) : new Anchor(publication.url(), words);
    }
}
