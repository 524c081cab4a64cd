package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.quarterboard.meetings.Turnout;
import org.quarterboard.meetings.YearOfAttendance;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** Attended of expected as tables: every share with its numerator and its denominator. */
final class TurnoutTables {

    private final Texts texts;
    private final Formats formats;
    private final Locale locale;

    TurnoutTables(Texts texts, Formats formats, Locale locale) {
        this.texts = texts;
        this.formats = formats;
        this.locale = locale;
    }

    DataTable members(YearOfAttendance year) {
        DataTable table = table("registers.turnout.members", "registers.turnout.col-member");
        year.members().forEach(row -> table.row(cells(row.position() + ", " + row.organisation(), row.turnout())));
        table.row(cells(texts.get("registers.turnout.all-members"), year.total()))
                .addClassName("qb-total");
        return table;
    }

    DataTable delegates(YearOfAttendance year) {
        DataTable table = new DataTable(
                        texts.get("registers.turnout.delegates"),
                        List.of(
                                Column.text(texts.get("registers.turnout.col-delegate")),
                                Column.number(texts.get("registers.turnout.col-came")),
                                Column.number(texts.get("registers.turnout.col-nominated"))))
                .withHiddenCaption();
        year.delegates()
                .forEach(row -> table.row(
                        row.position() + ", " + row.organisation(),
                        Integer.toString(row.came()),
                        Integer.toString(row.of())));
        return table;
    }

    DataTable seats(YearOfAttendance year) {
        DataTable table = table("registers.turnout.seats", "registers.turnout.col-seat");
        year.seats().forEach(row -> table.row(cells(row.title(), row.turnout())));
        return table;
    }

    DataTable sectors(YearOfAttendance year) {
        DataTable table = table("registers.turnout.sectors", "registers.turnout.col-sector");
        year.sectors().forEach(row -> table.row(cells(texts.get(row.sector().messageKey()), row.turnout())));
        return table;
    }

    private DataTable table(String caption, String first) {
        return new DataTable(
                        texts.get(caption),
                        List.of(
                                Column.text(texts.get(first)),
                                Column.number(texts.get("registers.turnout.col-attended")),
                                Column.number(texts.get("registers.turnout.col-expected")),
                                Column.number(texts.get("registers.turnout.col-share")),
                                Column.number(texts.get("registers.turnout.col-delegate-came")),
                                Column.number(texts.get("registers.turnout.col-nobody")),
                                Column.text(texts.get("registers.turnout.col-apart"))))
                .withHiddenCaption();
    }

    private Component[] cells(String name, Turnout turnout) {
        return new Component[] {
            new Span(name),
            new Span(Integer.toString(turnout.oneself())),
            new Span(Integer.toString(turnout.expected())),
            new Span(turnout.share()
                    .map(share -> formats.percent(share, locale))
                    .orElseGet(() -> texts.get("registers.turnout.no-share"))),
            new Span(Integer.toString(turnout.delegate())),
            new Span(Integer.toString(turnout.nobody())),
            new Span(apart(turnout))
        };
    }

    /** What is neither attended nor missed. */
    private String apart(Turnout turnout) {
        if (turnout.notRecorded() > 0 && turnout.vacant() > 0) {
            return texts.get("registers.turnout.not-recorded", turnout.notRecorded())
                    + ", "
                    + texts.get("registers.turnout.vacant", turnout.vacant());
        }
        if (turnout.vacant() > 0) {
            return texts.get("registers.turnout.vacant", turnout.vacant());
        }
        return turnout.notRecorded() > 0 ? texts.get("registers.turnout.not-recorded", turnout.notRecorded()) : "";
    }
}
