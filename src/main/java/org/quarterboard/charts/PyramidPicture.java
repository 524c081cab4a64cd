package org.quarterboard.charts;

import org.jfree.chart.JFreeChart;

/** From a pyramid and a size to a JFreeChart. */
record PyramidPicture(PyramidChart chart, Frame frame, double height) implements Picture {

    @Override
    public JFreeChart build() {
        return frame.around(new DrawnPlot(new PyramidMarks(chart, frame.theme())::draw));
    }
}
