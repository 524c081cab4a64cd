package org.quarterboard.charts;

/** What is known of a ratio; drawn by shape, by fill and by colour. */
public enum RatioMark {
    /** The group that the others are compared with: a hollow square at 1, without an interval. */
    REFERENCE,
    /** Clearly above 1: a full triangle that points to the upper end. */
    HIGHER,
    /** Clearly below 1: a full triangle that points to the lower end. */
    LOWER,
    /** No clear difference: a ring. */
    NO_CLEAR_DIFFERENCE,
    /** Methods disagree: a hollow diamond with a dot inside. */
    BORDERLINE,
    /** Too few to say: words in place of a mark, or a small ring with a dashed interval. */
    TOO_FEW;

    /** Whether the difference is clear: then the mark is full. */
    boolean clear() {
        return this == HIGHER || this == LOWER;
    }
}
