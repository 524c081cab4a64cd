package org.quarterboard.charts;

import java.util.List;

/**
 * A trend over quarters, with every word and number it shows.
 *
 * @param title the finding
 * @param subtitle measure, service and period
 * @param axis the value axis
 * @param points the quarters in order, at least one
 * @param segments stretches with a centre line; they do not overlap
 * @param breaks changes of definition
 * @param provisionalWord the word beside the first hollow point of a run
 */
public record TrendChart(
        String title,
        String subtitle,
        ValueAxis axis,
        List<TrendPoint> points,
        List<TrendSegment> segments,
        List<TrendBreak> breaks,
        String provisionalWord)
        implements Chart {

    public TrendChart {
        points = List.copyOf(points);
        segments = List.copyOf(segments);
        breaks = List.copyOf(breaks);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A trend has at least one quarter");
        }
        for (TrendSegment segment : segments) {
            if (segment.from() < 0 || segment.from() > segment.to() || segment.to() >= points.size()) {
                throw new IllegalArgumentException("A segment lies outside the points");
            }
        }
        for (TrendBreak each : breaks) {
            if (each.index() < 1 || each.index() >= points.size()) {
                throw new IllegalArgumentException("A break stands between two points");
            }
        }
    }
}
