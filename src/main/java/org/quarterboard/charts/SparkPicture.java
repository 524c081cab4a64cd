package org.quarterboard.charts;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;

/** From a spark line to a JFreeChart: no words, no padding, nothing behind it. */
record SparkPicture(SparkLine chart, ChartTheme theme, double height) implements Picture {

    @Override
    public JFreeChart build() {
        JFreeChart bare = new JFreeChart(null, null, new DrawnPlot(new SparkMarks(chart, theme)::draw), false);
        bare.setBackgroundPaint(null);
        bare.setPadding(RectangleInsets.ZERO_INSETS);
        return bare;
    }
}
