package org.quarterboard.trends;

/** What the summary of a quarter says of a measure, in the order in which a board reads it. */
public enum SummaryGroup {
    /** A signal marks the quarter and points to the side that is worse. */
    WORSENED,
    /** A signal marks the quarter and points to the side that is better. */
    IMPROVED,
    /** A signal marks the quarter; no side is better, or the signal has none. */
    UNUSUAL,
    /** A count of sectors at the board, told as it is: no test is made of it. */
    SECTORS,
    /** Tested, and no signal marks the quarter. */
    UNCHANGED,
    /** Not tested, or the test does not carry a statement; the reason is said. */
    CANNOT_SAY;

    /** The key of its heading in the message bundle. */
    public String messageKey() {
        return "trends.summary.group." + name();
    }
}
