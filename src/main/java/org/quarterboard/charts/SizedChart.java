package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart with its size, ready to be drawn. */
public final class SizedChart {
    private final Picture picture;
    private final double width;

    SizedChart(Picture picture, double width) {
        this.picture = picture;
        this.width = width;
    }

    /** In pixels of 1/96 inch. */
    public double height() {
        return picture.height();
    }

    /** Draws from the origin of the surface, whose state may change. */
    public void draw(Graphics2D g) {
        picture.build().draw(g, new Rectangle2D.Double(0, 0, width, picture.height()));
    }
}
