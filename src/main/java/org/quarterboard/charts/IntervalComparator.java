package org.quarterboard.charts;

/**
 * The ratio of the same group elsewhere.
 *
 * @param name where ("England")
 * @param ratio the ratio, with or without an interval
 * @param value the ratio in words ("1.61")
 */
public record IntervalComparator(String name, RatioInterval ratio, String value) {}
