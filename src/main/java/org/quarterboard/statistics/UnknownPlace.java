package org.quarterboard.statistics;

/** How the children whose group is not known are taken to stand in numerator and denominator. */
public enum UnknownPlace {
    /** Rates: those in the numerator and those in the population are counted apart, and need not be the same. */
    COUNTED_APART,
    /**
     * Proportions: who is not known in the numerator is not known in the denominator either, since a child's group is
     * written down once.
     */
    NESTED,
    /**
     * Proportions of which the numerator has more not known than the denominator: a child's group was known at one
     * stage and is not at the next, so that it may be any child of the denominator.
     */
    LOST_BETWEEN
}
