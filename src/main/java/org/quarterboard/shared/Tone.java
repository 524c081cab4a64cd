package org.quarterboard.shared;

/** How much something asks of the reader. */
public enum Tone {
    FINE,
    LOOK,
    /** Something is awaited. */
    AWAITED,
    /** There is nothing to look at. */
    QUIET
}
