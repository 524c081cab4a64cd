package org.quarterboard.charts;

/** The shape of a state in a grid. */
public enum CellShape {
    DISC,
    RING,
    DIAMOND,
    SQUARE,
    TRIANGLE,
    CROSS,
    /** Nothing is known. */
    DASH
}
