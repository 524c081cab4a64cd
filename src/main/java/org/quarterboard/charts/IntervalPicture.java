package org.quarterboard.charts;

import org.jfree.chart.JFreeChart;

/** From a chart of intervals and a size to a JFreeChart. */
record IntervalPicture(IntervalChart chart, Frame frame, double height) implements Picture {

    static double rows(IntervalChart chart, Frame frame) {
        return IntervalLayout.of(chart, frame.theme(), frame.inner()).height();
    }

    @Override
    public JFreeChart build() {
        return frame.around(new DrawnPlot((g, area) -> Shrink.draw(
                g,
                area,
                width -> IntervalLayout.of(chart, frame.theme(), width).height(),
                (onto, inside) -> new IntervalMarks(IntervalLayout.of(chart, frame.theme(), inside.getWidth()), inside)
                        .draw(onto))));
    }
}
