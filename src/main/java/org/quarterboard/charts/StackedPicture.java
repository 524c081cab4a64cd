package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleInsets;

/** From parts of a whole and a size to a JFreeChart. */
record StackedPicture(StackedChart chart, Frame frame, double height) implements Picture {
    private static final double TOP = Lettering.ROW + 6;
    /** Height of everything but headings and field. */
    static final double AROUND = TOP + QuarterTicks.HEIGHT;

    @Override
    public JFreeChart build() {
        double margin = StackedMarks.margin(chart, frame.theme(), frame.narrow() ? 84 : TrendPicture.MARGIN) + 0.5;
        double field = Math.max(40, height - frame.heads() - AROUND);
        NumberAxis range = Axes.upright(scale(Axes.steps(field)), chart.axis(), frame.theme(), field);
        StackedMarks marks = new StackedMarks(chart, frame.theme(), margin);
        FieldPlot plot = new FieldPlot(
                Axes.quarters(chart.quarters().size()), range, chart.axis().label(), frame.theme(), marks::draw);
        plot.setInsets(new RectangleInsets(TOP, 0, 0, margin + StackedMarks.LEAD));
        AxisSpace below = new AxisSpace();
        below.setBottom(QuarterTicks.HEIGHT);
        plot.setFixedDomainAxisSpace(below);
        return frame.around(plot);
    }

    private AxisScale scale(int steps) {
        if (chart.axis().unit() == ValueUnit.PERCENT) {
            return new AxisScale(0, 100, steps >= 5 ? 20 : 50);
        }
        List<Double> wholes = new ArrayList<>();
        for (int i = 0; i < chart.quarters().size(); i++) {
            Double whole = chart.whole(i);
            if (whole != null) {
                wholes.add(whole);
            }
        }
        return AxisScale.of(chart.axis().unit(), wholes, steps);
    }
}
