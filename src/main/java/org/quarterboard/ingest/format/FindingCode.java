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
    NEVER_SUITABLE(52, Severity.REFUSE),
    CUSTODY_JUDGED(53, Severity.WARN),
    OTHER_KPI(54, Severity.REFUSE),
    TOTAL_EMPTIED(55, Severity.WARN),
    DRUGS_LEFT_OUT(56, Severity.NOTE),
    ZERO_OF_OTHER_SOURCE(57, Severity.WARN),
    DENOMINATORS_SWAPPED(58, Severity.NOTE),
    EDUCATION_AT_END(59, Severity.NOTE),
    UNREADABLE_WORKBOOK(60, Severity.REFUSE),
    HEAD_MISSING(61, Severity.REFUSE),
    HEAD_QUARTER(62, Severity.REFUSE),
    OTHER_LAYOUT(63, Severity.REFUSE),
    SHEET_MISSING(64, Severity.WARN),
    UNKNOWN_SHEET(65, Severity.NOTE),
    SHEET_TWICE(66, Severity.REFUSE),
    NO_TABLE(67, Severity.REFUSE),
    EXTRA_COLUMN(68, Severity.NOTE),
    CODE_OF_OTHER_SHEET(69, Severity.REFUSE),
    UNKNOWN_CODE(70, Severity.REFUSE),
    FORMULA_CELL(71, Severity.REFUSE),
    PERCENT_FIGURE(72, Severity.REFUSE),
    DATE_FIGURE(73, Severity.REFUSE),
    ERROR_CELL(74, Severity.REFUSE),
    NO_FIGURES(75, Severity.REFUSE),
    TOO_MANY_ROWS(76, Severity.REFUSE),
    GAP_AS_FIGURE(77, Severity.REFUSE),
    NO_CODE(78, Severity.REFUSE),
    OTHER_DEFINITION(79, Severity.WARN),
    PERSONAL_COLUMN(100, Severity.REFUSE),
    PERSONAL_POSTCODE(101, Severity.REFUSE),
    PERSONAL_HEALTH_NUMBER(102, Severity.REFUSE),
    PERSONAL_INSURANCE_NUMBER(103, Severity.REFUSE),
    PERSONAL_LEARNER_NUMBER(104, Severity.REFUSE),
    PERSONAL_POLICE_NUMBER(105, Severity.REFUSE),
    PERSONAL_CONTACT(106, Severity.REFUSE),
    PERSONAL_BIRTH_DATE(107, Severity.REFUSE),
    PERSONAL_NAME(108, Severity.REFUSE),
    PERSONAL_RECORDS(109, Severity.REFUSE),
    COLUMN_SYNONYM(110, Severity.NOTE),
    VALUE_SYNONYM(111, Severity.NOTE),
    SPACES_REMOVED(112, Severity.NOTE),
    LETTER_CASE(113, Severity.NOTE),
    NUMBER_WRITTEN(114, Severity.NOTE),
    PLACES_GROUPED(115, Severity.NOTE),
    DENOMINATOR_UNREAD(116, Severity.NOTE),
    ZERO_BESIDE_CHILDREN(117, Severity.WARN),
    TEMPLATE_ALWAYS(118, Severity.NOTE),
    UNKNOWN_AREA_KIND(120, Severity.REFUSE),
    WRONG_AREA_CODE(121, Severity.REFUSE),
    EMPTY_FIELD(122, Severity.REFUSE),
    AREA_NAMES_DISAGREE(123, Severity.REFUSE),
    UNFIT_TEXT(124, Severity.REFUSE),
    WRONG_ADDRESS(125, Severity.REFUSE),
    PUBLISHED_IN_THE_FUTURE(126, Severity.REFUSE),
    RATE_DIFFERS(127, Severity.WARN),
    NO_NUMERATOR(128, Severity.REFUSE),
    OLDER_PUBLICATION(129, Severity.REFUSE),
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

    /** Whether it says that the file looks like data about single children, which must not be kept. */
    public boolean personal() {
        return name().startsWith("PERSONAL_");
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
