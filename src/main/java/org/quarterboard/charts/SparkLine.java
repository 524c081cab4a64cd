package org.quarterboard.charts;

import java.util.List;

/**
 * A small line without axes or words, to stand beside its words in a table. It begins at zero as the large chart does.
 *
 * @param title what the line shows; its accessible name
 * @param axis how values become words; its ticks are not drawn
 * @param points the quarters in order, at least one
 */
public record SparkLine(String title, ValueAxis axis, List<TrendPoint> points) implements Chart {

    public SparkLine {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A line has at least one quarter");
        }
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
