package org.quarterboard.ingest.format;

/** Everything that reading a file can find, with its stable code. Codes are never reused. */
public enum FindingCode {
    EMPTY_FILE(1, Severity.REFUSE),
    NOT_CSV(2, Severity.REFUSE),
    WRONG_ENCODING(3, Severity.REFUSE),
    TOO_LARGE(4, Severity.REFUSE),
    UNCLOSED_QUOTE(5, Severity.REFUSE),
    MISSING_COLUMN(6, Severity.REFUSE),
    UNKNOWN_COLUMN(7, Severity.WARN),
    COLUMN_TWICE(8, Severity.REFUSE),
    WRONG_FIELD_COUNT(9, Severity.REFUSE),
    FIELD_TOO_LONG(10, Severity.REFUSE),
    NO_ROWS(11, Severity.REFUSE),
    UNKNOWN_KPI(12, Severity.REFUSE),
    UNKNOWN_ROW(13, Severity.REFUSE),
    WRONG_DENOMINATOR(14, Severity.REFUSE),
    LABEL_AND_DATE_DISAGREE(15, Severity.REFUSE),
    NOT_FIRST_DAY(16, Severity.REFUSE),
    UNREADABLE_DATE(17, Severity.REFUSE),
    UNREADABLE_LABEL(18, Severity.WARN),
    NEGATIVE(19, Severity.REFUSE),
    FRACTION(20, Severity.REFUSE),
    TOO_BIG(21, Severity.REFUSE),
    NOT_A_NUMBER(22, Severity.REFUSE),
    HIDDEN_NUMBER(23, Severity.REFUSE),
    ABOVE_DENOMINATOR(24, Severity.REFUSE),
    SECTOR_NOT_BINARY(25, Severity.REFUSE),
    NOT_THE_SUM(26, Severity.REFUSE),
    FIXED_DENOMINATOR(27, Severity.REFUSE),
    FIGURES_DISAGREE(28, Severity.REFUSE),
    PARTS_DO_NOT_ADD(29, Severity.WARN),
    CHANGE_NOT_DIFFERENCE(30, Severity.WARN),
    ROW_TWICE(31, Severity.REFUSE),
    FORMULA_TEXT(32, Severity.NOTE),
    OTHER_LETTER(33, Severity.WARN),
    DRUGS_COUNTED(34, Severity.WARN),
    ATTENDING_ABOVE_OFFERED(35, Severity.WARN),
    NO_SERVICE(36, Severity.REFUSE),
    SECTOR_MISSING(37, Severity.WARN),
    BEFORE_KPIS(38, Severity.REFUSE),
    GAP_AND_VALUE(39, Severity.REFUSE),
    UNKNOWN_GAP(40, Severity.REFUSE),
    UNKNOWN_STATUS(41, Severity.REFUSE),
    UNKNOWN_MEASURE(42, Severity.REFUSE),
    UNKNOWN_STAGE(43, Severity.REFUSE),
    UNKNOWN_BREAKDOWN(44, Severity.REFUSE),
    NO_SUCH_CELL(45, Severity.REFUSE),
    UNREADABLE_YEAR(46, Severity.REFUSE),
    UNREADABLE_QUARTER(47, Severity.REFUSE),
    WRONG_PERIOD(48, Severity.REFUSE),
    NO_VALUE(49, Severity.REFUSE),
    WRONG_SEPARATOR(50, Severity.REFUSE),
    MISSING_DISPLAY_COLUMN(51, Severity.NOTE),
    WINDOWS_1252(140, Severity.REFUSE),
    UTF_16(141, Severity.REFUSE),
    NUL_CHARACTER(142, Severity.REFUSE);

    private final String code;
    private final Severity severity;

    FindingCode(int number, Severity severity) {
        this.code = "QB-LAY-%03d".formatted(number);
        this.severity = severity;
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong: line {0}, column {1}, found {2}, expected {3}. */
    public String messageKey() {
        return "ingest.finding." + code;
    }

    /** What the person can do, with the same arguments. */
    public String cureKey() {
        return "ingest.cure." + code;
    }
}
