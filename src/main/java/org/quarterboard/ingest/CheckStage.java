package org.quarterboard.ingest;

import org.quarterboard.ingest.format.FindingCode;

/** The stages of a check, in their order. */
public enum CheckStage {
    /** It can be read at all. */
    FILE,
    /** Its columns are those of a layout. */
    LAYOUT,
    /** Its services, quarters and measures are known and open. */
    KNOWN,
    /** Each row by itself is sound. */
    ROWS,
    /** The rows agree with each other. */
    AGREEMENT,
    /** It agrees with what is held. */
    HELD;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "imports.stage." + name();
    }

    static CheckStage of(FindingCode code) {
        if (code.personal()) {
            return FILE;
        }
        return switch (code) {
            case EMPTY_FILE, NOT_CSV, WRONG_ENCODING, TOO_LARGE, UNCLOSED_QUOTE, WRONG_SEPARATOR, UNREADABLE_WORKBOOK ->
                FILE;
            case WINDOWS_1252, UTF_16, NUL_CHARACTER -> FILE;
            case MISSING_COLUMN,
                    UNKNOWN_COLUMN,
                    COLUMN_TWICE,
                    NO_ROWS,
                    MISSING_DISPLAY_COLUMN,
                    HEAD_MISSING,
                    HEAD_QUARTER,
                    OTHER_LAYOUT,
                    SHEET_MISSING,
                    UNKNOWN_SHEET,
                    SHEET_TWICE,
                    NO_TABLE,
                    EXTRA_COLUMN,
                    NO_FIGURES,
                    TOO_MANY_ROWS,
                    COLUMN_SYNONYM -> LAYOUT;
            case UNKNOWN_KPI,
                    UNKNOWN_ROW,
                    OTHER_KPI,
                    WRONG_DENOMINATOR,
                    NO_SERVICE,
                    BEFORE_KPIS,
                    UNKNOWN_MEASURE,
                    UNKNOWN_STAGE,
                    UNKNOWN_BREAKDOWN,
                    NO_SUCH_CELL,
                    UNKNOWN_GAP,
                    UNKNOWN_STATUS,
                    CODE_OF_OTHER_SHEET,
                    UNKNOWN_CODE,
                    NO_CODE,
                    OTHER_DEFINITION -> KNOWN;
            case ABOVE_DENOMINATOR,
                    NOT_THE_SUM,
                    FIGURES_DISAGREE,
                    PARTS_DO_NOT_ADD,
                    CHANGE_NOT_DIFFERENCE,
                    ROW_TWICE,
                    ATTENDING_ABOVE_OFFERED,
                    SECTOR_MISSING,
                    TOTAL_EMPTIED,
                    DRUGS_LEFT_OUT,
                    ZERO_OF_OTHER_SOURCE,
                    TEMPLATE_ALWAYS,
                    DENOMINATORS_SWAPPED,
                    ZERO_BESIDE_CHILDREN,
                    NEVER_SUITABLE,
                    CUSTODY_JUDGED -> AGREEMENT;
            default -> ROWS;
        };
    }
}
