package org.quarterboard.ingest.format;

import java.util.List;

/** The file layouts that can be read. */
public enum Layout {
    NATIONAL_LONG(LongLayout.REQUIRED),
    TIDY(TidyColumns.REQUIRED),
    WORKBOOK(WorkbookColumn.REQUIRED);

    private final List<String> required;

    Layout(List<String> required) {
        this.required = required;
    }

    /** The columns without which nothing can be read. */
    public List<String> requiredColumns() {
        return required;
    }
}
