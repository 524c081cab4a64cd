package org.quarterboard.attendance;

/** Text as a spreadsheet may take it in: what it would take for a formula begins with an apostrophe. */
public final class PlainText {

    private static final String FORMULA = "=+-@\t\r";

    private PlainText() {}

    public static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
