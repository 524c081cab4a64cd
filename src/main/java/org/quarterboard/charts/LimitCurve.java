package org.quarterboard.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One curve of limits, cut off where it leaves the axis. */
record LimitCurve(List<Line2D> parts) {

    /** @param scale the axis of values, beyond which nothing is drawn */
    static LimitCurve of(
            List<FunnelLimits.Sample> samples,
            ToDoubleFunction<FunnelLimits.Sample> value,
            AxisScale scale,
            Field field) {
        List<Line2D> parts = new ArrayList<>();
        for (int i = 1; i < samples.size(); i++) {
            FunnelLimits.Sample a = samples.get(i - 1);
            FunnelLimits.Sample b = samples.get(i);
            double from = value.applyAsDouble(a);
            double to = value.applyAsDouble(b);
            double low = crossing(from, to, scale.lower());
            double high = crossing(from, to, scale.upper());
            double begin = inside(from, scale) ? 0 : Math.min(low, high);
            double end = inside(to, scale) ? 1 : Math.max(low < 1 ? low : 0, high < 1 ? high : 0);
            if (begin < end) {
                parts.add(new Line2D.Double(
                        at(field, a.size(), from, b.size(), to, begin), at(field, a.size(), from, b.size(), to, end)));
            }
        }
        return new LimitCurve(parts);
    }

    /** How far along the way a level is met, 1 where it is not. */
    private static double crossing(double from, double to, double level) {
        double part = from == to ? 1 : (level - from) / (to - from);
        return part >= 0 && part <= 1 ? part : 1;
    }

    private static boolean inside(double value, AxisScale scale) {
        return value >= scale.lower() && value <= scale.upper();
    }

    private static Point2D at(Field field, double x1, double y1, double x2, double y2, double part) {
        return field.at(x1 + (x2 - x1) * part, y1 + (y2 - y1) * part);
    }

    Path2D path() {
        Path2D path = new Path2D.Double();
        Point2D pen = null;
        for (Line2D part : parts) {
            if (pen == null || pen.distance(part.getP1()) > 0.01) {
                path.moveTo(part.getX1(), part.getY1());
            }
            path.lineTo(part.getX2(), part.getY2());
            pen = part.getP2();
        }
        return path;
    }
}
