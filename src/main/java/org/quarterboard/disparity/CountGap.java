package org.quarterboard.disparity;

/** Why there is no number where a group could have one. */
public enum CountGap {
    /** There is a number. */
    NONE,
    /** Nobody has brought one. */
    NOT_BROUGHT,
    /** Whoever counts cannot say. */
    NOT_KNOWN,
    /** Whoever brought it held a small number back. */
    SUPPRESSED;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "disparity.gap." + name();
    }
}
