package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** Marks that several charts share. */
final class Brush {
    static final BasicStroke HAIR = new BasicStroke(0.75f);
    static final BasicStroke THIN = new BasicStroke(1f);
    static final BasicStroke RIM = new BasicStroke(1.5f);
    static final BasicStroke SERIES = new BasicStroke(1.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke DASHED = dashes(5, 4);
    static final BasicStroke SHORT_DASHES = dashes(2, 3);

    private Brush() {}

    private static BasicStroke dashes(float on, float off) {
        return new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {on, off}, 0);
    }

    /** A mark around a place: full with a rim of paper that lifts it off what lies behind, or hollow. */
    static void mark(Graphics2D g, Shape shape, Point2D at, Color colour, Color paper, boolean hollow) {
        Shape placed =
                AffineTransform.getTranslateInstance(at.getX(), at.getY()).createTransformedShape(shape);
        g.setPaint(hollow ? paper : colour);
        g.fill(placed);
        g.setStroke(RIM);
        g.setPaint(hollow ? colour : paper);
        g.draw(placed);
    }
}
