package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * Where ratios lie on the paper, and how their intervals are drawn: a bar across at an end that is drawn, an arrow where the
 * interval runs on.
 *
 * @param from where the lower end of the scale lies
 * @param to where its upper end lies
 * @param upright whether both count downwards, or else to the right
 */
record RatioTrack(RatioScale scale, double from, double to, boolean upright) {
    /** Room beyond either end, for marks on it and arrows over it. */
    static final double BEYOND = 9;

    private static final double OVER = 6;
    private static final double STUB = 16;
    private static final double HEAD = 4;

    /** A track from left to right inside a stretch of paper, with room beyond its ends. */
    static RatioTrack level(RatioScale scale, double left, double right) {
        return new RatioTrack(scale, left + BEYOND, right - BEYOND, false);
    }

    double at(double ratio) {
        return from + (to - from) * scale.fraction(ratio);
    }

    /** The place of a ratio, so far across the track. */
    Point2D point(double ratio, double across) {
        return place(at(ratio), across);
    }

    private Point2D place(double along, double across) {
        return upright ? new Point2D.Double(across, along) : new Point2D.Double(along, across);
    }

    /** @param cap half the length of the bar at an end */
    void interval(Graphics2D g, RatioInterval ratio, double across, BasicStroke stroke, Color colour, double cap) {
        Double upper = ratio.upper();
        if (upper != null && upper <= ratio.lower()) {
            return;
        }
        boolean cutLow = scale.below(ratio.lower());
        boolean cutHigh = scale.above(upper);
        double way = Math.signum(to - from);
        double first = cutLow ? from - way * OVER : Math.min(1, scale.fraction(ratio.lower())) * (to - from) + from;
        double last =
                cutHigh || upper == null ? to + way * OVER : Math.max(0, scale.fraction(upper)) * (to - from) + from;
        // What lies beyond an end as a whole is an arrow at that end.
        boolean beyond = scale.above((Double) ratio.lower());
        boolean before = upper != null && scale.below(upper);
        first = beyond ? to - way * STUB : first;
        last = before ? from + way * STUB : last;
        g.setPaint(colour);
        g.setStroke(stroke);
        g.draw(new Line2D.Double(place(first, across), place(last, across)));
        g.setStroke(new BasicStroke(stroke.getLineWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        end(g, first, across, cutLow ? -way : 0, beyond ? 0 : cap);
        end(g, last, across, cutHigh ? way : 0, before ? 0 : cap);
    }

    private void end(Graphics2D g, double along, double across, double arrow, double cap) {
        if (arrow != 0) {
            Path2D head = new Path2D.Double();
            Point2D start = place(along - arrow * HEAD, across - HEAD);
            Point2D tip = place(along, across);
            Point2D end = place(along - arrow * HEAD, across + HEAD);
            head.moveTo(start.getX(), start.getY());
            head.lineTo(tip.getX(), tip.getY());
            head.lineTo(end.getX(), end.getY());
            g.draw(head);
        } else if (cap > 0) {
            g.draw(new Line2D.Double(place(along, across - cap), place(along, across + cap)));
        }
    }
}
