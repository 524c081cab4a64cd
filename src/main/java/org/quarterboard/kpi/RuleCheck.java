package org.quarterboard.kpi;

/** By which part of the catalogue a rule is checked when figures come in. */
public enum RuleCheck {
    /** Nowhere: only whoever counts the children can keep it. */
    NONE,
    /** {@code never.csv}: nobody may stand in the cell. */
    ZERO,
    /** {@code cells.csv}: what is counted lies inside what it is divided by. */
    INSIDE,
    /** {@code sums.csv}: parts and whole. */
    PARTS,
    /** The unit: 0 or 1. */
    BINARY,
    /** {@code cells.csv}: those attending, against those offered. */
    ATTENDING
}
