package org.quarterboard.ingest.format;

import java.util.Set;
import org.dhatim.fastexcel.reader.Row;

/**
 * A row of a sheet.
 *
 * @param hidden the formulas of the sheet that do not look it, as {@link WorkbookScan} finds them
 */
record SheetRow(Row row, Set<Long> hidden) {

    /** As the spreadsheet shows it, the first being 1. */
    int number() {
        return row.getRowNum();
    }

    /** How many columns there are; those beyond are empty. */
    int width() {
        return row.getCellCount();
    }

    SheetField field(int column) {
        SheetField field = SheetField.of(row, column);
        return hidden.contains(WorkbookScan.place(row.getRowNum(), column)) ? field.asFormula() : field;
    }
}
