package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.quarterboard.attendance.Kpi8Column;
import org.quarterboard.attendance.Kpi8Grid;
import org.quarterboard.attendance.SectorResult;
import org.quarterboard.attendance.SectorState;
import org.quarterboard.shared.Formats;
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

    Kpi8Table(Texts texts, Formats formats, Locale locale, BiConsumer<Kpi8Column, Sector> open) {
        this.texts = texts;
        this.formats = formats;
        this.locale = locale;
        this.open = open;
    }

    DataTable of(Kpi8Grid grid) {
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
            row(table, grid, "attendance.row.headline", this::headline, true);
        }
        for (Sector sector : grid.sectors()) {
            row(table, grid, sector.messageKey(), column -> cell(column, sector), false);
        }
        if (all) {
            row(table, grid, "attendance.row.delegates", this::delegates, false);
            row(table, grid, "attendance.row.returned", this::returned, false);
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
