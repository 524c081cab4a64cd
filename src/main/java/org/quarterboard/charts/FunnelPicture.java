package org.quarterboard.charts;

import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleInsets;

/** From a funnel and a size to a JFreeChart. */
final class FunnelPicture implements Picture {
    private static final double TOP = Lettering.ROW + 6;
    private static final double BOTTOM = 40;
    /** Height of everything but headings and field. */
    static final double AROUND = TOP + BOTTOM;

    private final FunnelChart chart;
    private final Frame frame;
    private final double height;
    private final double margin;

    FunnelPicture(FunnelChart chart, Frame frame, double height) {
        this.chart = chart;
        this.frame = frame;
        this.height = height;
        double most = frame.narrow() ? 88 : TrendPicture.MARGIN;
        this.margin = Stream.of(
                        chart.comparatorLabel(),
                        chart.inner().lowerLabel(),
                        chart.inner().upperLabel(),
                        chart.outer().lowerLabel(),
                        chart.outer().upperLabel())
                .mapToDouble(text -> Label.within(
                                text, Lettering.SMALL, frame.theme().ink(), most, 2)
                        .width())
                .max()
                .orElse(0);
    }

    static FunnelPicture ofSize(FunnelChart chart, ChartTheme theme, double width, double height) {
        return Picture.settled(above -> new FunnelPicture(chart, new Frame(chart, theme, width, above), height));
    }

    /** Height of everything but the field. */
    double outside() {
        return frame.heads() + AROUND;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public JFreeChart build() {
        return frame.around(plot(marks()));
    }

    @Override
    public List<String> withoutPlace() {
        FunnelMarks marks = marks();
        Picture.unseen(frame.around(plot(marks)), frame.width(), height);
        return marks.withoutPlace();
    }

    private double field() {
        return Math.max(40, height - outside());
    }

    private AxisScale values() {
        return new FunnelScale(chart).values(Axes.steps(field()));
    }

    private FunnelMarks marks() {
        return new FunnelMarks(chart, frame, values(), margin + 0.5);
    }

    private FieldPlot plot(FunnelMarks marks) {
        double wide = Math.max(60, frame.inner() - margin - 50);
        AxisScale sizes = new FunnelScale(chart).sizes((int) Math.max(2, Math.min(6, wide / 90)));
        double end = new FunnelScale(chart).greatestSize();
        NumberAxis domain = Axes.level(sizes, chart.size(), frame.theme(), wide, end > 0 ? end : sizes.upper());
        domain.setLabel(Lettering.fit(Lettering.SMALL, chart.size().label(), wide));
        domain.setLabelFont(Lettering.SMALL);
        domain.setLabelPaint(frame.theme().secondary());
        domain.setLabelInsets(new RectangleInsets(2, 0, 0, 0));
        NumberAxis range = Axes.upright(values(), chart.axis(), frame.theme(), field());
        FieldPlot plot = new FieldPlot(domain, range, chart.axis().label(), frame.theme(), marks::draw);
        plot.setInsets(new RectangleInsets(TOP, 0, 0, margin + 10));
        AxisSpace below = new AxisSpace();
        below.setBottom(BOTTOM);
        plot.setFixedDomainAxisSpace(below);
        return plot;
    }
}
