package org.quarterboard.charts;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outlines of points around the origin, so that a signal is told by shape and not by colour alone. */
final class MarkShape {
    private static final Shape POINT = new Ellipse2D.Double(-3.25, -3.25, 6.5, 6.5);
    private static final Shape DENSE = new Ellipse2D.Double(-2.25, -2.25, 4.5, 4.5);
    private static final Shape DIAMOND = polygon(0, -6.5, 6.5, 0, 0, 6.5, -6.5, 0);
    private static final Shape SQUARE = new Rectangle2D.Double(-5, -5, 10, 10);
    private static final Shape TRIANGLE = polygon(0, -6.5, 6.2, 4.8, -6.2, 4.8);

    private static final Shape UP_SCALE = polygon(-4.8, -6.2, 6.5, 0, -4.8, 6.2);
    private static final Shape DOWN_SCALE = polygon(4.8, -6.2, -6.5, 0, 4.8, 6.2);
    private static final Shape DOWNWARDS = polygon(0, 6.5, 6.2, -4.8, -6.2, -4.8);
    private static final Shape SMALL_RING = new Ellipse2D.Double(-3.5, -3.5, 7, 7);

    static final Shape SMALL_DIAMOND = polygon(0, -4.5, 4.5, 0, 0, 4.5, -4.5, 0);
    static final Shape CELL_DISC = new Ellipse2D.Double(-6, -6, 12, 12);
    static final Shape CELL_RING = new Ellipse2D.Double(-4.5, -4.5, 9, 9);

    private MarkShape() {}

    static Shape of(@Nullable Signal signal, boolean dense) {
        if (signal == null) {
            return dense ? DENSE : POINT;
        }
        return of(signal.mark());
    }

    static Shape of(SignalMark mark) {
        return switch (mark) {
            case IMPROVING -> DIAMOND;
            case CONCERNING -> SQUARE;
            case NEUTRAL -> TRIANGLE;
        };
    }

    static Shape of(ZoneMark zone, boolean dense) {
        return switch (zone) {
            case WITHIN -> dense ? DENSE : POINT;
            case BETWEEN -> TRIANGLE;
            case BEYOND -> SQUARE;
        };
    }

    /** The triangles point along a level axis. */
    static Shape of(RatioMark mark) {
        return switch (mark) {
            case REFERENCE -> SQUARE;
            case HIGHER -> UP_SCALE;
            case LOWER -> DOWN_SCALE;
            case NO_CLEAR_DIFFERENCE -> CELL_RING;
            case BORDERLINE -> DIAMOND;
            case TOO_FEW -> SMALL_RING;
        };
    }

    /** The triangles point along an upright axis. */
    static Shape upright(RatioMark mark) {
        return switch (mark) {
            case HIGHER -> TRIANGLE;
            case LOWER -> DOWNWARDS;
            case REFERENCE, NO_CLEAR_DIFFERENCE, BORDERLINE, TOO_FEW -> of(mark);
        };
    }

    /** One of five shapes that tell groups apart. */
    static Shape ofGroup(int index) {
        return List.of(CELL_RING, SQUARE, TRIANGLE, DIAMOND, DOWNWARDS).get(index);
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
