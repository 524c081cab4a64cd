package org.quarterboard.charts;

import org.jfree.chart.JFreeChart;

/** From a grid and a size to a JFreeChart. */
record GridPicture(GridChart chart, Frame frame, double height) implements Picture {

    @Override
    public JFreeChart build() {
        return frame.around(new DrawnPlot(new GridMarks(chart, frame.theme())::draw));
    }
}
