package org.quarterboard.charts;

/** Where a point of a funnel lies; drawn by shape and by colour. */
public enum ZoneMark {
    /** Inside the inner limits: a disc. */
    WITHIN,
    /** Between the inner and the outer limits: a triangle. */
    BETWEEN,
    /** Beyond the outer limits: a square. */
    BEYOND
}
