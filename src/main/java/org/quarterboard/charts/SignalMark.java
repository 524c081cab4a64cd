package org.quarterboard.charts;

/** What a signal means; drawn by shape and by colour. */
public enum SignalMark {
    /** A diamond. */
    IMPROVING,
    /** A square. */
    CONCERNING,
    /** A triangle. */
    NEUTRAL
}
