package org.quarterboard.charts;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of points with one centre line.
 *
 * @param from index of its first point
 * @param to index of its last point, inclusive
 * @param centre the centre line, in the unit of the axis
 * @param centreLabel the words at the centre line ("mean 68.7")
 * @param limits the limits, or {@code null} where there are none
 */
public record TrendSegment(
        int from,
        int to,
        double centre,
        String centreLabel,
        @Nullable Limits limits) {}
