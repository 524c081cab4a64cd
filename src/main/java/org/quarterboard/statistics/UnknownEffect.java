package org.quarterboard.statistics;

/**
 * What children whose group is not known could do to a finding. A finding is here what one unadjusted interval says of
 * 1: higher, lower, or no clear difference.
 */
public enum UnknownEffect {
    /** Whoever they are, the finding stays the same. */
    SAME_FINDING,
    /** There is a difference, and there might be no clear one. */
    COULD_VANISH,
    /** There is a difference, and there might be one the other way. */
    COULD_REVERSE,
    /** There is no clear difference, and there might be one. */
    COULD_APPEAR,
    /** Nothing can be said even without them: nobody on one side, or no event on both. */
    CANNOT_SAY
}
