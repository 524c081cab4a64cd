package org.quarterboard.ingest;

import org.quarterboard.kpi.CellCode;

/** The layout that a file was recognised as. */
public enum ImportLayout {
    /** The national long layout. */
    LONG("yot_code", "kpi_number"),
    /** The portal's own layout, one line for each figure. */
    TIDY("service_code", "measure"),
    /** The portal's own workbook, typed into. */
    WORKBOOK("Read me", "Code"),
    UNKNOWN("", "");

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String serviceColumn;
    private final String returnColumn;

    ImportLayout(String serviceColumn, String returnColumn) {
        this.serviceColumn = serviceColumn;
        this.returnColumn = returnColumn;
    }

    /**
     * Whether a file of the layout carries whole returns, so that a figure it leaves out is no longer returned. A file in
     * the tidy layout says what it says and no more.
     */
    boolean wholeReturns() {
        return this == LONG || this == WORKBOOK;
    }

    /** Whether such a file can also say why a figure is missing, and fractions. */
    boolean carriesGaps() {
        return this == WORKBOOK || this == TIDY;
    }

    /** The column that says whose the figures of a row are. */
    String serviceColumn() {
        return serviceColumn;
    }

    /** The column that says to which return the figures of a row belong. */
    String returnColumn() {
        return returnColumn;
    }

    /** The column that such a figure stands in. */
    String valueColumn(CellCode cell) {
        String kind = cell.value().substring(cell.value().lastIndexOf('|') + 1);
        return switch (this) {
            case LONG -> (kind.equals("denominator") ? kind : "numerator") + "_value";
            case TIDY -> kind;
            case WORKBOOK -> "Figure";
            case UNKNOWN -> "";
        };
    }

    String contentType() {
        return this == WORKBOOK ? XLSX : "text/csv";
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "imports.layout." + name();
    }
}
