package org.quarterboard.statistics;

/** Why an XmR chart has no limits. The chart says it in words. */
public enum NoLimits {
    /** Fewer than {@value Xmr#MINIMUM_POINTS} points have a value. */
    TOO_FEW_POINTS,
    /** All points are equal: the series is unchanged. */
    UNCHANGED,
    /** No two neighbouring periods both have a value, so that there is no moving range. */
    NO_NEIGHBOURS,
    /**
     * Points differ, yet the mean moving range is zero: the only changes fall across gaps, or were screened out as
     * extraordinary. Limits would lie on the centre line and call every point a signal.
     */
    ZERO_RANGE
}
