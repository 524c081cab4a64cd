package org.quarterboard.charts;

import org.jfree.chart.JFreeChart;

/** From a journey and a size to a JFreeChart. */
record JourneyPicture(JourneyChart chart, Frame frame, double height) implements Picture {

    static double rows(JourneyChart chart, Frame frame) {
        return JourneyLayout.of(chart, frame.theme(), frame.inner()).height();
    }

    @Override
    public JFreeChart build() {
        return frame.around(new DrawnPlot((g, area) -> Shrink.draw(
                g,
                area,
                width -> JourneyLayout.of(chart, frame.theme(), width).height(),
                (onto, inside) -> new JourneyMarks(JourneyLayout.of(chart, frame.theme(), inside.getWidth()), inside)
                        .draw(onto))));
    }
}
