package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.quarterboard.disparity.CountColumn;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** The columns of a file of counts, and what to write in each. */
final class ColumnGuide extends Details {

    private static final long serialVersionUID = 1L;

    ColumnGuide() {
        setSummaryText(getTranslation("disparity.bring.guide.title"));
        DataTable table = new DataTable(
                getTranslation("disparity.bring.guide.caption"),
                List.of(
                        Column.text(getTranslation("disparity.bring.guide.column")),
                        Column.text(getTranslation("disparity.bring.guide.write")),
                        Column.text(getTranslation("disparity.bring.guide.needed"))));
        for (CountColumn column : CountColumn.values()) {
            table.row(
                    column.code(),
                    getTranslation(column.messageKey()),
                    getTranslation(
                            column.required() ? "disparity.bring.guide.always" : "disparity.bring.guide.may-be-blank"));
        }
        add(new Div(new Paragraph(getTranslation("disparity.bring.guide.tolerant")), table));
    }
}
