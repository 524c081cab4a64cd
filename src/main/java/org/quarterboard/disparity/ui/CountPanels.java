package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.quarterboard.disparity.CountPreview;
import org.quarterboard.disparity.CountWords;
import org.quarterboard.disparity.GroupWords;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.FindingsTable;

/** What saving counts would do: what is wrong, what they are counts of, what they would take the place of. */
final class CountPanels extends Div {

    private static final long serialVersionUID = 1L;

    CountPanels(CountPreview preview, CountWords words, GroupWords groups) {
        Locale locale = getLocale();
        if (!preview.findings().isEmpty()) {
            add(new FindingsTable(preview.findings().stream()
                    .map(finding -> new FindingsTable.Line(
                            finding.line(),
                            finding.column(),
                            finding.value(),
                            words.problem(finding, locale),
                            words.cure(finding, locale)))
                    .toList()));
        }
        if (preview.refused()) {
            add(new Paragraph(getTranslation("disparity.bring.preview.refused")));
            return;
        }
        add(new Paragraph(getTranslation(
                "disparity.bring.preview.counts", preview.added(), preview.changed(), preview.unchanged())));
        DataTable lines = new DataTable(
                getTranslation("disparity.bring.preview.lines"),
                List.of(
                        Column.text(getTranslation("disparity.bring.col.counted")),
                        Column.text(getTranslation("disparity.bring.col.periods")),
                        Column.number(getTranslation("disparity.bring.col.counts"))));
        preview.lines()
                .forEach(line -> lines.row(
                        words.counted(line.counted(), locale),
                        line.periods() == 1
                                ? words.period(line.last(), locale)
                                : getTranslation(
                                        "disparity.bring.periods",
                                        words.period(line.first(), locale),
                                        words.period(line.last(), locale),
                                        line.periods()),
                        String.valueOf(line.counts())));
        add(lines);
        changes(preview, words, groups, locale);
    }

    private void changes(CountPreview preview, CountWords words, GroupWords groups, Locale locale) {
        if (preview.changes().isEmpty()) {
            return;
        }
        DataTable table = new DataTable(
                getTranslation("disparity.bring.preview.changes"),
                List.of(
                        Column.text(getTranslation("disparity.bring.col.counted")),
                        Column.text(getTranslation("disparity.bring.col.period")),
                        Column.text(getTranslation("disparity.bring.col.group")),
                        Column.number(getTranslation("disparity.bring.col.before")),
                        Column.number(getTranslation("disparity.bring.col.after"))));
        preview.changes()
                .forEach(change -> table.row(
                        words.counted(change.cell().counted(), locale),
                        words.period(change.cell().period(), locale),
                        groups.label(change.cell().group(), locale),
                        words.value(change.before(), locale),
                        words.value(change.after(), locale)));
        add(table);
    }
}
