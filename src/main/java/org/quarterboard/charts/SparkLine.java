package org.quarterboard.charts;

import java.util.List;

/**
 * A small line without axes or words, to stand beside its words in a table. It begins at zero as the large chart does.
 *
 * @param title what the line shows; its accessible name
 * @param axis how values become words; its ticks are not drawn
 * @param points the quarters in order, at least one
 * @param reaches the value that the axis reaches at least, so that several lines can share one; 0 for a line by itself
 */
public record SparkLine(String title, ValueAxis axis, List<TrendPoint> points, double reaches) implements Chart {

    public SparkLine {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A line has at least one quarter");
        }
        if (!(reaches >= 0) || Double.isInfinite(reaches)) {
            throw new IllegalArgumentException("An axis that begins at zero cannot reach " + reaches);
        }
    }

    /** A line by itself. */
    public SparkLine(String title, ValueAxis axis, List<TrendPoint> points) {
        this(title, axis, points, 0);
    }

    @Override
    public String subtitle() {
        return axis.label();
    }

    /** The newest quarter that has a value, or -1. */
    int newest() {
        int newest = points.size() - 1;
        while (newest >= 0 && points.get(newest).value() == null) {
            newest--;
        }
        return newest;
    }
}
