package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The axes of all charts: few lines, small words, numbers in the caller's words. */
final class Axes {

    private Axes() {}

    /** How many steps an upright axis of this height is divided into. */
    static int steps(double field) {
        return (int) Math.max(2, Math.min(6, field / 30));
    }

    /** @param field height of the field, which gets room for whole marks on the first and last tick */
    static NumberAxis upright(AxisScale scale, ValueAxis words, ChartTheme theme, double field) {
        NumberAxis axis = numbers(scale, words, theme);
        double pixel = (scale.upper() - scale.lower()) / field;
        axis.setRange(scale.lower() - 7 * pixel, scale.upper() + 8 * pixel);
        axis.setTickLabelInsets(new RectangleInsets(1, 0, 1, 6));
        return axis;
    }

    /** @param end where the axis ends, on a tick or not */
    static NumberAxis level(AxisScale scale, ValueAxis words, ChartTheme theme, double field, double end) {
        NumberAxis axis = numbers(scale, words, theme);
        double pixel = (end - scale.lower()) / field;
        axis.setRange(scale.lower() - 7 * pixel, end + 8 * pixel);
        return axis;
    }

    private static NumberAxis numbers(AxisScale scale, ValueAxis words, ChartTheme theme) {
        NumberAxis axis = new NumberAxis();
        axis.setTickUnit(new NumberTickUnit(scale.step(), new Ticks(words)), false, true);
        axis.setTickLabelFont(Lettering.SMALL);
        axis.setTickLabelPaint(theme.secondary());
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    /** The axis that counts quarters from 0; its words are drawn by {@link QuarterTicks}. */
    static NumberAxis quarters(int count) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(-0.5, count - 0.5);
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    static void dress(XYPlot plot, ChartTheme theme) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.line());
        plot.setRangeGridlineStroke(new BasicStroke(0.75f));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(theme.secondary());
        plot.setRangeZeroBaselineStroke(new BasicStroke(1f));
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
