package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The division of a funnel's axes. Upwards it shows every point whole and the limits as far as one and a half times the
 * greatest point or comparator: near a denominator of zero they run away, and would press the points to the floor.
 */
record FunnelScale(FunnelChart chart) {
    private static final double REACH = 1.5;

    AxisScale values(int steps) {
        List<Double> drawn = new ArrayList<>(List.of(chart.comparator()));
        points().forEach(point -> drawn.add(value(point)));
        double greatest = drawn.stream().mapToDouble(d -> d).max().orElse(0);
        double limit = limit();
        drawn.add(greatest > 0 ? Math.min(limit, greatest * REACH) : limit);
        return AxisScale.of(chart.axis().unit(), drawn, steps);
    }

    AxisScale sizes(int steps) {
        return AxisScale.of(chart.size().unit(), List.of(greatestSize()), steps);
    }

    /** The greatest denominator of a point or a limit, 0 where there is neither. */
    double greatestSize() {
        return Stream.concat(points().map(FunnelPoint::size), samples().map(FunnelLimits.Sample::size))
                .mapToDouble(size -> size)
                .max()
                .orElse(0);
    }

    /** The points that are drawn, the own one last. */
    Stream<FunnelPoint> points() {
        return Stream.concat(chart.others().stream(), Stream.ofNullable(chart.own()))
                .filter(point -> point.value() != null);
    }

    static double value(FunnelPoint point) {
        Double value = point.value();
        return value == null ? 0 : value;
    }

    private Stream<FunnelLimits.Sample> samples() {
        return Stream.concat(chart.inner().samples().stream(), chart.outer().samples().stream());
    }

    /** The greatest limit at the denominators of points, or the last one where that is all there is. */
    private double limit() {
        double least = points().mapToDouble(FunnelPoint::size).min().orElse(0);
        return samples()
                .filter(sample -> sample.size() >= least)
                .mapToDouble(FunnelLimits.Sample::upper)
                .max()
                .orElse(0);
    }
}
