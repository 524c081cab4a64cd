package org.quarterboard.charts;

/**
 * A change of definition: the series never runs across it.
 *
 * @param index index of the first point after the break
 * @param name what changed; written where it fits beside the dotted line
 * @param brief the words that take its place where it does not fit
 */
public record TrendBreak(int index, String name, String brief) {}
