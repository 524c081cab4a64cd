package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.attendance.Kpi8Column;
import org.quarterboard.attendance.Kpi8Grid;
import org.quarterboard.attendance.SectorResult;
import org.quarterboard.attendance.SectorState;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** Sectors by quarters; every cell says its state in a word and opens what stands behind it. */
final class Kpi8Table {

    private final Texts texts;
    private final Formats formats;
    private final Locale locale;
    private final BiConsumer<Kpi8Column, Sector> open;
    private final BiConsumer<Kpi8Column, SumRow> openSum;

    Kpi8Table(
            Texts texts,
            Formats formats,
            Locale locale,
            BiConsumer<Kpi8Column, Sector> open,
            BiConsumer<Kpi8Column, SumRow> openSum) {
        this.texts = texts;
        this.formats = formats;
        this.locale = locale;
        this.open = open;
        this.openSum = openSum;
    }

    /** @param health what is said of the data of each quarter; empty for those who may not read figures */
    DataTable of(Kpi8Grid grid, Map<Quarter, HealthLabel> health) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(texts.get("attendance.col.sector")));
        for (Kpi8Column column : grid.columns()) {
            columns.add(Column.text(formats.shortQuarter(column.quarter(), locale)));
        }
        DataTable table = new DataTable(
                texts.get(
                        "attendance.grid.caption",
                        formats.shortQuarter(grid.columns().getFirst().quarter(), locale),
                        formats.shortQuarter(grid.columns().getLast().quarter(), locale)),
                columns);
        table.addClassName("qb-kpi8");
        // Where not all quarters are in view, the newest are.
        table.getElement()
                .executeJs(
                        "requestAnimationFrame(() => requestAnimationFrame(() => this.scrollLeft = this.scrollWidth))");
        boolean all = grid.onlySectors().isEmpty();
        if (all) {
            row(
                    table,
                    grid,
                    SumRow.HEADLINE.messageKey(),
                    column -> sum(column, SumRow.HEADLINE, headline(column)),
                    true);
        }
        for (Sector sector : grid.sectors()) {
            row(table, grid, sector.messageKey(), column -> cell(column, sector), false);
        }
        if (all) {
            row(
                    table,
                    grid,
                    SumRow.DELEGATES.messageKey(),
                    column -> sum(column, SumRow.DELEGATES, delegates(column)),
                    false);
            row(
                    table,
                    grid,
                    SumRow.RETURNED.messageKey(),
                    column -> sum(column, SumRow.RETURNED, returned(column)),
                    false);
        }
        if (!health.isEmpty()) {
            row(table, grid, "attendance.health.row", column -> data(health, column.quarter()), false);
        }
        return table;
    }

    private void row(
            DataTable table, Kpi8Grid grid, String nameKey, Function<Kpi8Column, Component> cell, boolean total) {
        List<Component> cells = new ArrayList<>();
        cells.add(new Span(texts.get(nameKey)));
        grid.columns().forEach(column -> cells.add(cell.apply(column)));
        var row = table.row(cells.toArray(Component[]::new));
        if (total) {
            row.addClassName("qb-total");
        }
    }

    /** What the cell says is its name too, after row and quarter. */
    private Component sum(Kpi8Column column, SumRow row, Component words) {
        Button button = new Button(words, click -> openSum.accept(column, row));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(texts.get(
                "attendance.cell.label",
                texts.get(row.messageKey()),
                formats.shortQuarter(column.quarter(), locale),
                spoken(words),
                ""));
        return button;
    }

    /** The words of the cell's parts, a comma between them; the shape of a badge is not read out. */
    private static String spoken(Component words) {
        List<Component> parts = words.getChildren()
                .filter(part -> !part.getElement().hasAttribute("aria-hidden"))
                .toList();
        return parts.isEmpty()
                ? words.getElement().getText()
                : parts.stream()
                        .map(Kpi8Table::spoken)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private Component headline(Kpi8Column column) {
        Div cell = new Div(
                new Span(texts.get("attendance.of-five", column.counted().headline())));
        if (column.counted().meeting().isEmpty()) {
            cell.add(new Badge(kind(column, SectorState.NO_MEETING), noMeeting(column)));
        } else if (column.counted().headline() == 0) {
            cell.add(new Badge(Badge.Kind.PROBLEM, texts.get("attendance.zero-at-meeting")));
        }
        if (column.counted().headline() != column.other().headline()) {
            cell.add(new Badge(
                    Badge.Kind.ATTENTION,
                    texts.get("attendance.other-reading", column.other().headline())));
        } else if (column.readingsDiffer()) {
            cell.add(new Badge(Badge.Kind.ATTENTION, texts.get("attendance.other-reading-within")));
        }
        if (column.counted().beforeKpi8()) {
            cell.add(note(texts.get("attendance.before")));
        }
        return cell;
    }

    private Component delegates(Kpi8Column column) {
        return new Span(texts.get("attendance.of-five", column.counted().delegates()));
    }

    private Component returned(Kpi8Column column) {
        if (column.returned().isEmpty()) {
            return column.counted().beforeKpi8()
                    ? note(texts.get("attendance.before"))
                    : new Badge(Badge.Kind.MISSING, texts.get("attendance.returned.none"));
        }
        Div cell = new Div();
        column.returned()
                .headline()
                .ifPresent(headline -> cell.add(new Div(new Span(texts.get("attendance.of-five", headline)))));
        int difference = column.difference().orElse(0);
        if (difference != 0) {
            cell.add(new Badge(Badge.Kind.ATTENTION, texts.get("attendance.returned.differs", difference)));
        } else if (column.sectorsDiffer()) {
            cell.add(new Badge(Badge.Kind.ATTENTION, texts.get("attendance.returned.differs-within")));
        }
        int delegated = column.delegatedDifference().orElse(0);
        if (delegated != 0) {
            cell.add(new Badge(Badge.Kind.ATTENTION, texts.get("attendance.returned.differs-delegates", delegated)));
        }
        if (!column.differs()) {
            cell.add(new Badge(Badge.Kind.GOOD, texts.get("attendance.returned.agrees")));
        }
        return cell;
    }

    private static Component data(Map<Quarter, HealthLabel> health, Quarter quarter) {
        HealthLabel label = health.get(quarter);
        return label == null ? new Span() : Kpi8Health.badge(label);
    }

    private Component cell(Kpi8Column column, Sector sector) {
        SectorResult result = column.counted().of(sector);
        Div words = new Div(new Badge(kind(column, result.state()), state(column, result)));
        if (result.both()) {
            words.add(new Badge(Badge.Kind.GOOD, texts.get("attendance.delegate-too")));
        }
        Button button = new Button(words, click -> open.accept(column, sector));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(texts.get(
                "attendance.cell.label",
                texts.get(sector.messageKey()),
                formats.shortQuarter(column.quarter(), locale),
                state(column, result),
                result.both() ? texts.get("attendance.delegate-too") : ""));
        return button;
    }

    private String state(Kpi8Column column, SectorResult result) {
        return result.state() == SectorState.NO_MEETING
                ? noMeeting(column)
                : texts.get(result.state().messageKey());
    }

    private static Badge.Kind kind(Kpi8Column column, SectorState state) {
        return column.undecided() ? Badge.Kind.ATTENTION : Kpi8Badges.of(state);
    }

    private String noMeeting(Kpi8Column column) {
        if (column.undecided()) {
            return texts.get("attendance.undecided");
        }
        return texts.get(column.running() ? "attendance.no-meeting-yet" : SectorState.NO_MEETING.messageKey());
    }

    private static Span note(String text) {
        Span note = new Span(text);
        note.addClassName("qb-note");
        return note;
    }
}
