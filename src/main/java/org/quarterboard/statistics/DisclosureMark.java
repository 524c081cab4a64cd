package org.quarterboard.statistics;

/** What a reader is told of a count that has a place in what is published. */
public enum DisclosureMark {
    /** The number itself. */
    VALUE,
    /** "Fewer than t": the reader knows that it is 1 to t &minus; 1. */
    FEW,
    /** A sign that nothing is said: the reader knows no more than that it is a count. It may be small or large or 0. */
    WITHHELD
}
