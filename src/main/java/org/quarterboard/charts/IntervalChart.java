package org.quarterboard.charts;

import java.util.List;

/**
 * Groups from top to bottom, each with a ratio and its interval on a log axis with a line at 1. What is known of it stands
 * under the group's name, ratio and count in columns to the right; where there is no room for columns they stand above
 * each interval.
 *
 * @param title the finding
 * @param subtitle what was counted, of whom, when, and how the intervals were made
 * @param axis the axis of ratios
 * @param valueHeader head of the column of ratios in words ("Ratio (95% interval)")
 * @param countHeader head of the column of counts ("Remanded, of all sentenced")
 * @param rows the groups, at least one, in the order in which they are drawn
 */
public record IntervalChart(
        String title, String subtitle, RatioAxis axis, String valueHeader, String countHeader, List<IntervalRow> rows)
        implements Chart {

    public IntervalChart {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A chart of intervals has at least one row");
        }
        if (rows.stream()
                        .filter(row -> row.state().mark() == RatioMark.REFERENCE)
                        .count()
                > 1) {
            throw new IllegalArgumentException("The groups are compared with one group");
        }
    }
}
