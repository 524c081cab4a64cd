package org.quarterboard.charts;

import org.jfree.chart.JFreeChart;

/** From a ratio over time and a size to a JFreeChart. */
record RatioTrendPicture(RatioTrendChart chart, Frame frame, double height) implements Picture {

    static double around(RatioTrendChart chart, Frame frame) {
        return RatioTrendLayout.of(chart, frame, frame.inner()).around();
    }

    @Override
    public JFreeChart build() {
        return frame.around(new DrawnPlot(
                (g, area) -> new RatioTrendMarks(RatioTrendLayout.of(chart, frame, area.getWidth()), area).draw(g)));
    }
}
