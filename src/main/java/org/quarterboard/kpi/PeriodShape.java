package org.quarterboard.kpi;

/** What period a measure's figures describe. */
public enum PeriodShape {
    QUARTER,
    /** A period that comes with the figure: the established indicators describe cohorts and years of their own. */
    STATED
}
