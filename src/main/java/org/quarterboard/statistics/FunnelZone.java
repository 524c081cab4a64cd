package org.quarterboard.statistics;

/** Where a value lies in a {@link Funnel}. A value on a limit is within it. */
public enum FunnelZone {
    /** Below the lower 99.8 % limit. */
    FAR_BELOW,
    /** Below the lower 95 % limit, not below the 99.8 % limit. */
    BELOW,
    /** Between the 95 % limits: no different from the comparator as far as can be told. */
    WITHIN,
    /** Above the upper 95 % limit, not above the 99.8 % limit. */
    ABOVE,
    /** Above the upper 99.8 % limit. */
    FAR_ABOVE
}
