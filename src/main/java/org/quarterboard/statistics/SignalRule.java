package org.quarterboard.statistics;

/** The rules for signals on an XmR chart, in the order of their priority. {@link Signals} defines them. */
public enum SignalRule {
    /** A point outside the process limits. */
    OUTSIDE,
    /** Seven or more consecutive points, each above (or each below) the one before. */
    TREND,
    /** Two of three consecutive points near the same limit. */
    TWO_OF_THREE,
    /** Seven or more consecutive points on one side of the mean. */
    SHIFT
}
