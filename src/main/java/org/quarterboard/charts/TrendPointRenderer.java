package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** Draws the thin line and each point in the shape of its signal: full when final, hollow when provisional. */
final class TrendPointRenderer extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;
    private static final int CROWD = 80;
    private final transient TrendChart chart;
    private final transient XYDataset data;
    private final ChartTheme theme;
    private final boolean dense;

    TrendPointRenderer(TrendChart chart, XYDataset data, ChartTheme theme, boolean dense) {
        super(true, true);
        this.chart = chart;
        this.data = data;
        this.theme = theme;
        this.dense = dense;
        setDefaultStroke(new BasicStroke(1.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        setAutoPopulateSeriesStroke(false);
        setAutoPopulateSeriesPaint(false);
        setAutoPopulateSeriesShape(false);
        setDefaultPaint(theme.series());
        setUseFillPaint(true);
        setUseOutlinePaint(true);
        setDrawOutlines(true);
        setDefaultOutlineStroke(new BasicStroke(1.5f));
        setDefaultEntityRadius(0);
        setDefaultCreateEntities(false);
    }

    private int index(int series, int item) {
        return (int) Math.round(data.getXValue(series, item));
    }

    private TrendPoint point(int series, int item) {
        return chart.points().get(index(series, item));
    }

    private Color colour(TrendPoint point) {
        Signal signal = point.signal();
        return signal == null ? theme.series() : theme.of(signal.mark());
    }

    /** In a crowd only points that say something of their own are drawn: signals, doubts, and those without a line. */
    @Override
    public boolean getItemShapeVisible(int row, int column) {
        TrendPoint point = point(row, column);
        return chart.points().size() <= CROWD
                || point.signal() != null
                || point.provisional()
                || index(row, column) == chart.points().size() - 1
                || (isGap(row, column - 1) && isGap(row, column + 1));
    }

    private boolean isGap(int series, int item) {
        return item < 0
                || item >= data.getItemCount(series)
                || point(series, item).value() == null;
    }

    @Override
    public Shape getItemShape(int row, int column) {
        return MarkShape.of(point(row, column).signal(), dense);
    }

    @Override
    public Paint getItemFillPaint(int row, int column) {
        TrendPoint point = point(row, column);
        return point.provisional() ? theme.paper() : colour(point);
    }

    @Override
    public Paint getItemOutlinePaint(int row, int column) {
        TrendPoint point = point(row, column);
        // A rim of paper lifts a full mark off the line behind it.
        return point.provisional() ? colour(point) : theme.paper();
    }
}
