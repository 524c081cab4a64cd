package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/**
 * Axes, grid and, where there is any, the line of JFreeChart; the marks and their words are drawn once it is known
 * where everything lies.
 */
@SuppressWarnings("serial")
final class FieldPlot extends XYPlot {

    /** Draws marks onto a laid out field. */
    @FunctionalInterface
    interface Marks {
        void draw(Graphics2D g, Field field);

        /** Height of what stands between the field and the label of the upright axis. */
        default double strip(Field field) {
            return 0;
        }
    }

    private final transient Marks marks;
    private final transient String label;
    private final ChartTheme theme;

    /** @param label what the upright axis counts, written above it */
    FieldPlot(NumberAxis domain, NumberAxis range, String label, ChartTheme theme, Marks marks) {
        // Without data and renderer the library draws no grid.
        this(new XYSeriesCollection(), new XYLineAndShapeRenderer(), domain, range, label, theme, marks);
    }

    /** @param renderer draws the data, and the library's own lines with it, before the marks */
    FieldPlot(
            XYDataset data,
            XYItemRenderer renderer,
            NumberAxis domain,
            NumberAxis range,
            String label,
            ChartTheme theme,
            Marks marks) {
        super(data, domain, range, renderer);
        this.marks = marks;
        this.label = label;
        this.theme = theme;
        Axes.dress(this, theme);
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        PlotRenderingInfo known = info == null ? new PlotRenderingInfo(null) : info;
        super.draw(g, area, anchor, parent, known);
        Field field = new Field(known.getDataArea(), getDomainAxis(), getRangeAxis());
        g.setFont(Lettering.SMALL);
        g.setPaint(theme.secondary());
        double y = field.area().getMinY() - 8 - marks.strip(field);
        g.drawString(Lettering.fit(Lettering.SMALL, label, area.getWidth()), (float) area.getMinX(), (float) y);
        marks.draw(g, field);
    }
}
