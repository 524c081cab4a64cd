package org.quarterboard.charts;

/**
 * A quarter on an axis of quarters.
 *
 * @param tick the quarter inside its year, as short as can be ("Q1")
 * @param period the year under the tick ("2026/27"); empty when ticks need no second line
 * @param name the quarter in full, for sentences and tables
 */
public record ChartQuarter(String tick, String period, String name) {}
