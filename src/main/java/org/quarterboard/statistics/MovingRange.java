package org.quarterboard.statistics;

/**
 * The distance between two neighbouring points, |x<sub>i</sub> &minus; x<sub>i&minus;1</sub>|.
 *
 * @param position i, the position of the later of the two points
 * @param value the distance, 0 or more, in the unit of the series
 * @param averaged whether it is part of the mean moving range; false if {@link RangeRule#SCREENED} left it out
 */
public record MovingRange(int position, double value, boolean averaged) {}
