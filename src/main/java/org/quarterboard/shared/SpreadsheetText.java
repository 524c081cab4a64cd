package org.quarterboard.shared;

/** Text for a file that people open in a spreadsheet. */
public final class SpreadsheetText {

    /** Those that begin a formula, also in full width, and those that some programs pass over before they look. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetText() {}

    /** A text that a spreadsheet would take for a formula begins with an apostrophe. */
    public static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
