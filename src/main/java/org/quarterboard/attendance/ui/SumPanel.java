package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.quarterboard.attendance.Kpi8Column;
import org.quarterboard.attendance.Kpi8Difference;
import org.quarterboard.attendance.SectorResult;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** What stands behind a sum, or behind what was returned: figures, meeting, every sector with who was there, rule. */
class SumPanel extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param returned the figures that were returned; none if the person may not see where they come from */
    SumPanel(
            PanelParts parts,
            FigureCells cells,
            Kpi8Column column,
            SumRow row,
            List<Kpi8Difference> returned,
            Formats formats,
            Locale locale) {
        addClassName("qb-dialog");
        setHeaderTitle(getTranslation(
                "attendance.panel.title", getTranslation(row.messageKey()), formats.quarter(column.quarter(), locale)));
        if (column.counted().beforeKpi8()) {
            say("attendance.panel.before");
        }
        if (row == SumRow.RETURNED) {
            returned(cells, column, returned);
        }
        say(
                "attendance.panel.sums",
                column.counted().headline(),
                column.counted().delegates());
        parts.meeting(column).forEach(this::add);
        if (column.counted().meeting().isPresent()) {
            column.counted().sectors().values().forEach(result -> sector(parts, result));
        }
        parts.authority(column).forEach(this::add);
        if (column.readingsDiffer()) {
            say(
                    "returns.about.readings-differ",
                    getTranslation(column.counted().reading().messageKey()),
                    column.counted().headline(),
                    column.counted().delegates(),
                    getTranslation(column.other().reading().messageKey()),
                    column.other().headline(),
                    column.other().delegates());
        }
        parts.data().forEach(this::add);
        add(parts.rule(column));
        getFooter().add(new Button(getTranslation("attendance.panel.close"), click -> close()));
    }

    private void say(String key, Object... params) {
        add(new Paragraph(getTranslation(key, params)));
    }

    private void returned(FigureCells cells, Kpi8Column column, List<Kpi8Difference> figures) {
        if (column.returned().isEmpty()) {
            say("attendance.panel.not-returned");
            return;
        }
        if (figures.isEmpty()) {
            column.returned().headline().ifPresent(figure -> say("attendance.panel.returned", "8", figure));
            column.returned().delegatedTotal().ifPresent(figure -> say("attendance.panel.returned", "8b", figure));
        } else {
            add(table(cells, figures));
        }
        if (column.differs()) {
            say("attendance.panel.differs");
        }
    }

    private DataTable table(FigureCells cells, List<Kpi8Difference> figures) {
        DataTable table = new DataTable(
                getTranslation("attendance.panel.returned-figures"),
                List.of(
                        Column.text(getTranslation("returns.col.figure")),
                        Column.number(getTranslation("returns.col.imported")),
                        Column.number(getTranslation("returns.col.in-record"))));
        figures.forEach(one -> table.row(new Span(cells.name(one)), cells.imported(one), cells.recorded(one)));
        return table;
    }

    private void sector(PanelParts parts, SectorResult result) {
        add(new H3(getTranslation(
                "attendance.panel.sector",
                getTranslation(result.sector().messageKey()),
                getTranslation(result.state().messageKey()))));
        if (!result.rows().isEmpty()) {
            add(parts.list(result));
        }
        if (result.both()) {
            say("attendance.panel.both");
        }
    }
}
