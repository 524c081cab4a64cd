package org.quarterboard.charts;

import java.util.Collection;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** From a trend and a size to a JFreeChart. */
final class TrendPicture implements Picture {
    /** The widest that words in the right margin may run. */
    static final double MARGIN = 132;

    private static final int DENSE = 30;

    private final TrendChart chart;
    private final Frame frame;
    private final double height;
    private final CentreLines lines;
    private final BreakNames breaks;

    private TrendPicture(
            TrendChart chart, ChartTheme theme, double width, double height, Collection<String> saidAbove) {
        this.chart = chart;
        this.frame = new Frame(chart, theme, width, saidAbove);
        this.height = height;
        this.lines = new CentreLines(chart, theme);
        this.breaks = new BreakNames(chart.breaks(), chart.points().size(), theme);
    }

    /** A picture of this size, with whatever finds no place in its field said under the subtitle. */
    static TrendPicture ofSize(TrendChart chart, ChartTheme theme, double width, double height) {
        return Picture.settled(above -> new TrendPicture(chart, theme, width, height, above));
    }

    /** A picture as high as its field of this height asks for. */
    static TrendPicture ofField(TrendChart chart, ChartTheme theme, double width, double field) {
        return Picture.settled(above -> {
            double outside = new TrendPicture(chart, theme, width, field, above).outside();
            return new TrendPicture(chart, theme, width, Math.ceil(outside + field), above);
        });
    }

    /** Found out by drawing the picture where nobody sees it. */
    @Override
    public List<String> withoutPlace() {
        TrendMarks marks = new TrendMarks(this);
        Picture.unseen(frame.around(plot(marks)), frame.width(), height);
        return marks.withoutPlace();
    }

    @Override
    public double height() {
        return height;
    }

    Collection<String> saidAbove() {
        return frame.saidAbove();
    }

    TrendChart chart() {
        return chart;
    }

    ChartTheme theme() {
        return frame.theme();
    }

    CentreLines lines() {
        return lines;
    }

    BreakNames breaks() {
        return breaks;
    }

    /** Whether words of lines stand in a margin to the right; on narrow pictures they stand on the lines. */
    boolean margin() {
        return !frame.narrow();
    }

    @Override
    public JFreeChart build() {
        return frame.around(plot(new TrendMarks(this)));
    }

    private FieldPlot plot(TrendMarks marks) {
        XYSeriesCollection data = series();
        NumberAxis range = range();
        TrendPointRenderer renderer = new TrendPointRenderer(
                chart, data, frame.theme(), chart.points().size() > DENSE);
        lines.annotations().forEach(line -> renderer.addAnnotation(line, Layer.BACKGROUND));
        FieldPlot plot = new FieldPlot(
                data,
                renderer,
                Axes.quarters(chart.points().size()),
                range,
                chart.axis().label(),
                frame.theme(),
                marks);
        double right = margin() ? lines.margin(MARGIN) : 4;
        int rows = breaks.rows(44, frame.width() - right - 24);
        plot.setInsets(new RectangleInsets(Lettering.ROW * (rows + 1) + 6, 0, 0, right));
        AxisSpace below = new AxisSpace();
        below.setBottom(QuarterTicks.HEIGHT);
        plot.setFixedDomainAxisSpace(below);
        return plot;
    }

    private XYSeriesCollection series() {
        XYSeriesCollection data = new XYSeriesCollection();
        XYSeries part = new XYSeries("0", false);
        data.addSeries(part);
        for (int i = 0; i < chart.points().size(); i++) {
            int index = i;
            if (chart.breaks().stream().anyMatch(each -> each.index() == index)) {
                part = new XYSeries(Integer.toString(i), false);
                data.addSeries(part);
            }
            part.add(Double.valueOf(i), chart.points().get(i).value());
        }
        return data;
    }

    /** Height of everything but the field: headings, strip of breaks, axis of quarters, padding. */
    double outside() {
        int rows = breaks.rows(44, frame.width() - 28);
        return frame.heads() + Lettering.ROW * (rows + 1) + QuarterTicks.HEIGHT + 10;
    }

    private NumberAxis range() {
        double field = Math.max(40, height - outside());
        return Axes.upright(AxisScale.of(chart, Axes.steps(field)), chart.axis(), frame.theme(), field);
    }
}
