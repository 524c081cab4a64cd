package org.quarterboard.bench.pack;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.quarterboard.charts.Chart;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;

/** Quarterboard's chart as JasperReports takes drawings: the same JFreeChart, as lines and letters, at the same scale. */
@SuppressWarnings("serial")
final class ChartPicture extends AbstractRenderer implements Graphics2DRenderable {
    /** Points of paper per pixel of a chart, as Quarterboard prints it. */
    private static final double SCALE = 0.72;

    private static final ChartRenderer CHARTS = new ChartRenderer();

    private final transient Chart chart;

    ChartPicture(Chart chart) {
        this.chart = chart;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D g, Rectangle2D area) {
        g.translate(area.getX(), area.getY());
        g.scale(SCALE, SCALE);
        CHARTS.draw(
                chart,
                ChartTheme.PRINT,
                g,
                new Rectangle2D.Double(0, 0, area.getWidth() / SCALE, area.getHeight() / SCALE));
    }
}
