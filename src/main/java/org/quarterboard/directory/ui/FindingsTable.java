package org.quarterboard.directory.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.quarterboard.directory.Finding;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** What is wrong with a file, where, and what to do about it. */
class FindingsTable extends Div {

    private static final long serialVersionUID = 1L;

    FindingsTable(List<Finding> findings) {
        DataTable table = new DataTable(
                getTranslation("directory.findings.caption"),
                List.of(
                        Column.text(getTranslation("directory.findings.row")),
                        Column.text(getTranslation("directory.findings.column")),
                        Column.text(getTranslation("directory.findings.value")),
                        Column.text(getTranslation("directory.findings.problem")),
                        Column.text(getTranslation("directory.findings.cure"))));
        for (Finding finding : findings) {
            table.row(
                    finding.row() == 0
                            ? getTranslation("directory.findings.whole-file")
                            : String.valueOf(finding.row()),
                    finding.column(),
                    finding.value(),
                    getTranslation(finding.problem().messageKey(), finding.detail()),
                    getTranslation(finding.problem().cureKey(), finding.detail()));
        }
        add(table);
    }
}
