package org.quarterboard.statistics;

/** How a {@link Ratio} got its interval and its p-value. */
public enum RatioMethod {
    /** The score interval and score test of Miettinen and Nurminen for two proportions. */
    MIETTINEN_NURMINEN,
    /** The exact interval and test for two rates, given the sum of their events. */
    EXACT_CONDITIONAL
}
