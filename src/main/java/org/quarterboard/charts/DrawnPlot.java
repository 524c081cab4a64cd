package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** A plot without axes: everything in it is drawn by its marks. */
@SuppressWarnings("serial")
final class DrawnPlot extends Plot {

    /** Draws marks into a rectangle. */
    @FunctionalInterface
    interface Marks {
        void draw(Graphics2D g, Rectangle2D area);
    }

    private final transient Marks marks;

    DrawnPlot(Marks marks) {
        this.marks = marks;
        setInsets(RectangleInsets.ZERO_INSETS);
        setOutlineVisible(false);
        setBackgroundPaint(null);
    }

    @Override
    public String getPlotType() {
        return "drawn";
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        marks.draw(g, area);
    }
}
