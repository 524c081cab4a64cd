package org.quarterboard.charts;

/**
 * A change of definition: the series never runs across it.
 *
 * @param index index of the first point after the break
 * @param name what changed
 */
public record TrendBreak(int index, String name) {}
