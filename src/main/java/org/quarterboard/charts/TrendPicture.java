package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    private final List<String> saidAbove;

    private TrendPicture(
            TrendChart chart, ChartTheme theme, double width, double height, Collection<String> saidAbove) {
        this.chart = chart;
        this.theme = theme;
        this.width = width;
        this.height = height;
        this.saidAbove = List.copyOf(saidAbove);
        this.lines = new CentreLines(chart, theme);
        this.breaks = new BreakNames(chart, theme);
    }

    /** A picture of this size, with whatever finds no place in its field said under the subtitle. */
    static TrendPicture ofSize(TrendChart chart, ChartTheme theme, double width, double height) {
        return settled(above -> new TrendPicture(chart, theme, width, height, above));
    }

    /** A picture as high as its field of this height asks for. */
    static TrendPicture ofField(TrendChart chart, ChartTheme theme, double width, double field) {
        return settled(above -> {
            double outside = new TrendPicture(chart, theme, width, field, above).outside();
            return new TrendPicture(chart, theme, width, Math.ceil(outside + field), above);
        });
    }

    /** Each line above makes the field lower, where less finds a place: until everything has one. */
    private static TrendPicture settled(Function<Set<String>, TrendPicture> picture) {
        Set<String> above = new LinkedHashSet<>();
        TrendPicture settled = picture.apply(above);
        while (above.addAll(settled.withoutPlace())) {
            settled = picture.apply(above);
        }
        return settled;
    }

    /** What would find no place, found out by drawing the picture where nobody sees it. */
    private List<String> withoutPlace() {
        TrendPlot plot = plot();
        Graphics2D unseen = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            framed(plot).draw(unseen, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            unseen.dispose();
        }
        return plot.withoutPlace();
    }

    double height() {
        return height;
    }

    Collection<String> saidAbove() {
        return saidAbove;
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
        return framed(plot());
    }

    private TrendPlot plot() {
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
        return plot;
    }

    private JFreeChart framed(TrendPlot plot) {
        JFreeChart framed = new JFreeChart(null, null, plot, false);
        framed.setBackgroundPaint(theme == ChartTheme.PRINT ? null : theme.paper());
        framed.setPadding(theme == ChartTheme.PRINT ? RectangleInsets.ZERO_INSETS : new RectangleInsets(8, 8, 4, 8));
        framed.setTitle(heading(chart.title(), Lettering.title(!margin()), theme.ink(), 1));
        framed.addSubtitle(heading(chart.subtitle(), Lettering.subtitle(!margin()), theme.secondary(), 6));
        if (!saidAbove.isEmpty()) {
            framed.addSubtitle(heading(above(), Lettering.subtitle(!margin()), theme.ink(), 6));
        }
        return framed;
    }

    private String above() {
        return String.join("; ", saidAbove);
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
                + (saidAbove.isEmpty() ? 0 : lines(Lettering.subtitle(!margin()), above(), inner) + 6)
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
