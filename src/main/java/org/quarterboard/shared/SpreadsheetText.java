package org.quarterboard.shared;

/** Text for a file that people open in a spreadsheet. */
public final class SpreadsheetText {

    private static final String FORMULA = "=+-@\t\r";

    private SpreadsheetText() {}

    /** A text that a spreadsheet would take for a formula begins with an apostrophe. */
    public static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
