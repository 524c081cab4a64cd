package org.quarterboard.statistics;

/** What a signal means for the measure in which it appeared. */
public enum Meaning {
    /** It points to the side that is better. */
    IMPROVING,
    /** It points to the side that is worse. */
    CONCERNING,
    /** The measure has no better side. */
    NEUTRAL
}
