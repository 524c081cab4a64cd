package org.quarterboard.statistics;

/** How an {@link Interval} was found. */
public enum IntervalMethod {
    /** Wilson's score interval of a proportion, without continuity correction. */
    WILSON,
    /** Byar's approximation for a Poisson count of 10 or more. */
    BYAR,
    /** The exact (chi-square) interval of a Poisson count below 10. */
    EXACT_POISSON,
    /** Newcombe's method 10 for the difference of two proportions, from two Wilson intervals. */
    NEWCOMBE
}
