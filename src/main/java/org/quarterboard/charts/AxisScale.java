package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * The division of a value axis.
 *
 * <p>The axis starts at zero unless a value is negative; its end is the first multiple of the step that is not below the
 * greatest value drawn (points, centres, limits). The step is 1, 2 or 5 times a power of ten; for counts at least 1. A
 * percentage axis never passes 100. Where everything drawn is zero, the axis runs to 1 (counts and rates) or 10 (percent).
 *
 * @param lower first tick
 * @param upper last tick
 * @param step distance of ticks
 */
record AxisScale(double lower, double upper, double step) {

    static AxisScale of(TrendChart chart, int wantedSteps) {
        return of(chart.axis().unit(), drawn(chart), wantedSteps);
    }

    static AxisScale of(ValueUnit unit, List<Double> drawn, int wantedSteps) {
        double least = Math.min(0, drawn.stream().mapToDouble(d -> d).min().orElse(0));
        double greatest = Math.max(0, drawn.stream().mapToDouble(d -> d).max().orElse(0));
        if (least == greatest) {
            greatest = unit == ValueUnit.PERCENT ? 10 : 1;
        }
        double step = step((greatest - least) / wantedSteps, unit);
        double upper = Math.ceil(greatest / step - 1e-9) * step;
        double lower = Math.floor(least / step + 1e-9) * step;
        if (unit == ValueUnit.PERCENT && upper > 100 && greatest <= 100) {
            upper = 100;
            step = 20;
            lower = Math.floor(least / step) * step;
        }
        return new AxisScale(lower, upper, step);
    }

    private static double step(double raw, ValueUnit unit) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double ratio = raw / power;
        double factor = ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10;
        double step = factor * power;
        return unit == ValueUnit.COUNT ? Math.max(1, step) : step;
    }

    private static List<Double> drawn(TrendChart chart) {
        List<Double> drawn = new ArrayList<>();
        for (TrendPoint point : chart.points()) {
            if (point.value() != null) {
                drawn.add(point.value());
            }
        }
        for (TrendSegment segment : chart.segments()) {
            drawn.add(segment.centre());
            if (segment.limits() != null) {
                drawn.add(segment.limits().lower());
                drawn.add(segment.limits().upper());
            }
        }
        return drawn;
    }
}
