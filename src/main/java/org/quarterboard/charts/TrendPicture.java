package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** From a trend and a size to a JFreeChart. */
final class TrendPicture {
    /** The widest that words in the right margin may run. */
    static final double MARGIN = 132;

    private static final double NARROW = 520;
    private static final int DENSE = 30;

    private final TrendChart chart;
    private final ChartTheme theme;
    private final double width;
    private final double height;
    private final CentreLines lines;
    private final BreakNames breaks;

    TrendPicture(TrendChart chart, ChartTheme theme, double width, double height) {
        this.chart = chart;
        this.theme = theme;
        this.width = width;
        this.height = height;
        this.lines = new CentreLines(chart, theme);
        this.breaks = new BreakNames(chart, theme);
    }

    TrendChart chart() {
        return chart;
    }

    ChartTheme theme() {
        return theme;
    }

    CentreLines lines() {
        return lines;
    }

    BreakNames breaks() {
        return breaks;
    }

    /** Whether words of lines stand in a margin to the right; on narrow pictures they stand on the lines. */
    boolean margin() {
        return width >= NARROW;
    }

    JFreeChart build() {
        XYSeriesCollection data = series();
        NumberAxis range = range();
        TrendPointRenderer renderer =
                new TrendPointRenderer(chart, data, theme, chart.points().size() > DENSE);
        lines.annotations().forEach(line -> renderer.addAnnotation(line, Layer.BACKGROUND));
        TrendPlot plot = new TrendPlot(data, domain(), range, renderer, this);
        double right = margin() ? lines.margin(MARGIN) : 4;
        int rows = breaks.rows(44, width - right - 24);
        plot.setInsets(new RectangleInsets(Lettering.ROW * (rows + 1) + 6, 0, 0, right));
        AxisSpace below = new AxisSpace();
        below.setBottom(QuarterTicks.HEIGHT);
        plot.setFixedDomainAxisSpace(below);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.line());
        plot.setRangeGridlineStroke(new BasicStroke(0.75f));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(theme.secondary());
        plot.setRangeZeroBaselineStroke(new BasicStroke(1f));
        return framed(plot);
    }

    private JFreeChart framed(TrendPlot plot) {
        JFreeChart framed = new JFreeChart(null, null, plot, false);
        framed.setBackgroundPaint(theme == ChartTheme.PRINT ? null : theme.paper());
        framed.setPadding(theme == ChartTheme.PRINT ? RectangleInsets.ZERO_INSETS : new RectangleInsets(8, 8, 4, 8));
        framed.setTitle(heading(chart.title(), Lettering.title(!margin()), theme.ink(), 1));
        framed.addSubtitle(heading(chart.subtitle(), Lettering.subtitle(!margin()), theme.secondary(), 6));
        return framed;
    }

    private static TextTitle heading(String text, Font font, Color colour, double below) {
        TextTitle title = new TextTitle(text, font);
        title.setPaint(colour);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setExpandToFitSpace(true);
        title.setPadding(0, 0, below, 0);
        return title;
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
        double inner = width - 16;
        int rows = breaks.rows(44, width - 28);
        return lines(Lettering.title(!margin()), chart.title(), inner)
                + lines(Lettering.subtitle(!margin()), chart.subtitle(), inner)
                + Lettering.ROW * (rows + 1)
                + QuarterTicks.HEIGHT
                + 34;
    }

    private static double lines(Font font, String text, double width) {
        return Lettering.wrap(font, text, width).size() * font.getSize2D() * Lettering.LEADING;
    }

    private NumberAxis domain() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(-0.5, chart.points().size() - 0.5);
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    private NumberAxis range() {
        double field = Math.max(40, height - outside());
        AxisScale scale = AxisScale.of(chart, (int) Math.max(2, Math.min(6, field / 30)));
        double pixel = (scale.upper() - scale.lower()) / field;
        NumberAxis axis = new NumberAxis();
        // Room for whole marks on the first and last tick.
        axis.setRange(scale.lower() - 7 * pixel, scale.upper() + 8 * pixel);
        axis.setTickUnit(new NumberTickUnit(scale.step(), new Ticks(chart.axis())), false, true);
        axis.setTickLabelFont(Lettering.SMALL);
        axis.setTickLabelPaint(theme.secondary());
        axis.setTickLabelInsets(new RectangleInsets(1, 0, 1, 6));
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    /** Hands numbers to the caller's words. */
    private static final class Ticks extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private final transient ValueAxis axis;

        Ticks(ValueAxis axis) {
            this.axis = axis;
        }

        @Override
        public StringBuffer format(double number, StringBuffer out, FieldPosition at) {
            // Adding zero turns a negative zero into a plain one.
            return out.append(axis.tick().apply(number + 0.0));
        }

        @Override
        public StringBuffer format(long number, StringBuffer out, FieldPosition at) {
            return format((double) number, out, at);
        }

        @Override
        public Number parse(String source, ParsePosition at) {
            throw new UnsupportedOperationException("An axis is never read back");
        }
    }
}
