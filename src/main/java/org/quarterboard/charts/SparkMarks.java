package org.quarterboard.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** The line of a spark line, dots where it stands alone or may still change, and its newest point. */
record SparkMarks(SparkLine spark, ChartTheme theme) {
    private static final double ROOM = 8;
    private static final Ellipse2D DOT = new Ellipse2D.Double(-2.5, -2.5, 5, 5);

    void draw(Graphics2D g, Rectangle2D area) {
        Path2D line = new Path2D.Double();
        Point2D before = null;
        for (int i = 0; i < spark.points().size(); i++) {
            Point2D at = at(i, area);
            if (at != null && before != null) {
                line.lineTo(at.getX(), at.getY());
            } else if (at != null) {
                line.moveTo(at.getX(), at.getY());
            }
            before = at;
        }
        g.setPaint(theme.series());
        g.setStroke(Brush.SERIES);
        g.draw(line);
        for (int i = 0; i < spark.points().size(); i++) {
            dot(g, area, i);
        }
    }

    private void dot(Graphics2D g, Rectangle2D area, int i) {
        Point2D at = at(i, area);
        if (at == null) {
            return;
        }
        TrendPoint point = spark.points().get(i);
        if (i == spark.newest()) {
            Signal signal = point.signal();
            Color colour = signal == null ? theme.series() : theme.of(signal.mark());
            Brush.mark(g, MarkShape.of(signal, false), at, colour, theme.paper(), point.provisional());
        } else if (point.provisional() || (at(i - 1, area) == null && at(i + 1, area) == null)) {
            Brush.mark(g, DOT, at, theme.series(), theme.paper(), point.provisional());
        }
    }

    private @Nullable Point2D at(int i, Rectangle2D area) {
        Double value = i < 0 || i >= spark.points().size()
                ? null
                : spark.points().get(i).value();
        if (value == null) {
            return null;
        }
        double steps = Math.max(1, spark.points().size() - 1);
        double x = area.getX() + ROOM + i / steps * Math.max(0, area.getWidth() - 2 * ROOM);
        double least = end(false);
        double span = end(true) - least;
        double high = Math.max(0, area.getHeight() - 2 * ROOM);
        return new Point2D.Double(x, area.getMaxY() - ROOM - (span == 0 ? 0 : (value - least) / span) * high);
    }

    /** The greatest or the least value, zero among them, and what the axis is to reach. */
    private double end(boolean greatest) {
        double end = greatest ? spark.reaches() : 0;
        for (TrendPoint point : spark.points()) {
            double value = point.value() == null ? 0 : point.value();
            end = greatest ? Math.max(end, value) : Math.min(end, value);
        }
        return end;
    }
}
