package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;

/** Colours and lines of ratios: a clear difference is notable, neither good nor bad, for that depends on the stage. */
final class RatioPen {
    /** The interval of too few. */
    static final BasicStroke FEW =
            new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3, 3}, 0);

    private static final double DOT = 1.75;

    private RatioPen() {}

    /** Full where the difference is clear, else hollow; with a dot inside where methods disagree. */
    static void mark(Graphics2D g, RatioMark mark, Shape shape, Point2D at, Color colour, ChartTheme theme) {
        Brush.mark(g, shape, at, colour, theme.paper(), !mark.clear());
        if (mark == RatioMark.BORDERLINE) {
            g.setPaint(colour);
            g.fill(new Ellipse2D.Double(at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT));
        }
    }

    /** A dash, where nothing can be said. */
    static void gap(Graphics2D g, Point2D at, ChartTheme theme) {
        g.setPaint(theme.secondary());
        g.setStroke(Brush.SERIES);
        g.draw(new Line2D.Double(at.getX() - 4, at.getY(), at.getX() + 4, at.getY()));
    }

    static Color colour(RatioMark mark, ChartTheme theme) {
        return switch (mark) {
            case HIGHER, LOWER -> theme.of(SignalMark.NEUTRAL);
            case NO_CLEAR_DIFFERENCE, BORDERLINE -> theme.series();
            case REFERENCE, TOO_FEW -> theme.secondary();
        };
    }
}
