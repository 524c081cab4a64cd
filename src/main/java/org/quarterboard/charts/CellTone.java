package org.quarterboard.charts;

/** The colour of a state in a grid, always beside shape and word. */
public enum CellTone {
    PLAIN,
    GOOD,
    CONCERNING,
    NOTABLE,
    QUIET
}
