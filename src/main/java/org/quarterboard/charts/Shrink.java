package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;

/** Too low for its rows, a chart of rows is drawn smaller as a whole, rather than one row over the other. */
final class Shrink {
    private static final int STEPS = 40;
    private static final double STEP = 0.95;

    private Shrink() {}

    /** @param height the height that the rows need in a width */
    static void draw(Graphics2D g, Rectangle2D area, DoubleUnaryOperator height, DrawnPlot.Marks marks) {
        double shrink = of(area, height);
        if (shrink == 1) {
            marks.draw(g, area);
            return;
        }
        AffineTransform before = g.getTransform();
        g.translate(area.getX(), area.getY());
        g.scale(shrink, shrink);
        marks.draw(g, new Rectangle2D.Double(0, 0, area.getWidth() / shrink, area.getHeight() / shrink));
        g.setTransform(before);
    }

    private static double of(Rectangle2D area, DoubleUnaryOperator height) {
        double shrink = 1;
        for (int i = 0; i < STEPS; i++) {
            if (height.applyAsDouble(area.getWidth() / shrink) * shrink <= area.getHeight() + 0.5) {
                return shrink;
            }
            shrink *= STEP;
        }
        return shrink;
    }
}
