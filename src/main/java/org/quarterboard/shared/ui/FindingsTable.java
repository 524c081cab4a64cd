package org.quarterboard.shared.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.quarterboard.shared.ui.DataTable.Column;

/** What is wrong with a file, where, and what to do about it. */
public final class FindingsTable extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param row the line of the file; 0 for the whole file
     * @param problem the sentence that says what is wrong
     * @param cure the sentence that says what to do
     */
    public record Line(int row, String column, String value, String problem, String cure) {}

    public FindingsTable(List<Line> lines) {
        DataTable table = new DataTable(
                getTranslation("shared.findings.caption"),
                List.of(
                        Column.text(getTranslation("shared.findings.row")),
                        Column.text(getTranslation("shared.findings.column")),
                        Column.text(getTranslation("shared.findings.value")),
                        Column.text(getTranslation("shared.findings.problem")),
                        Column.text(getTranslation("shared.findings.cure"))));
        for (Line line : lines) {
            table.row(
                    line.row() == 0 ? getTranslation("shared.findings.whole-file") : String.valueOf(line.row()),
                    line.column(),
                    line.value(),
                    line.problem(),
                    line.cure());
        }
        add(table);
    }
}
