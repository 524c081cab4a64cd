package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** An XY plot that writes its words onto the field once it knows where everything lies. */
@SuppressWarnings("serial")
final class TrendPlot extends XYPlot {
    private final transient TrendPicture picture;
    private final transient TrendChart chart;
    private final ChartTheme theme;
    private final transient BreakNames breaks;
    private transient List<String> withoutPlace = List.of();

    TrendPlot(XYDataset data, NumberAxis domain, NumberAxis range, XYItemRenderer renderer, TrendPicture picture) {
        super(data, domain, range, renderer);
        this.picture = picture;
        this.chart = picture.chart();
        this.theme = picture.theme();
        this.breaks = picture.breaks();
    }

    /** The words that found no place when the plot was last drawn. */
    List<String> withoutPlace() {
        return withoutPlace;
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
        LabelPlacer placer = new LabelPlacer(field.area());
        new QuarterTicks(quarters(), theme).draw(g, field);
        axisLabel(g, area, field);
        breaks.draw(g, field, placer);
        FieldWords words = new FieldWords(picture, field, placer);
        words.draw(g);
        withoutPlace = words.withoutPlace();
    }

    private List<ChartQuarter> quarters() {
        return chart.points().stream().map(TrendPoint::quarter).toList();
    }

    private void axisLabel(Graphics2D g, Rectangle2D area, Field field) {
        int rows = breaks.rows(field.area().getMinX(), field.area().getMaxX());
        g.setFont(Lettering.SMALL);
        g.setPaint(theme.secondary());
        double y = field.area().getMinY() - 2 - rows * Lettering.ROW - 6;
        g.drawString(
                Lettering.fit(Lettering.SMALL, chart.axis().label(), area.getWidth()), (float) area.getMinX(), (float)
                        y);
    }
}
