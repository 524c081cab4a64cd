package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;

/** Centre lines and limits of all segments: lines behind the points, words at their right ends. */
record CentreLines(TrendChart chart, ChartTheme theme) {
    private static final BasicStroke SOLID = new BasicStroke(1f);
    private static final BasicStroke DASHED =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

    /** One line with its words; {@code last} when it reaches the newest quarter. */
    record Ruled(int from, int to, double value, String label, boolean centre, boolean last) {
        double left() {
            return from - 0.45;
        }

        double right() {
            return to + 0.45;
        }
    }

    List<Ruled> lines() {
        List<Ruled> lines = new ArrayList<>();
        for (TrendSegment s : chart.segments()) {
            boolean last = s.to() == chart.points().size() - 1;
            lines.add(new Ruled(s.from(), s.to(), s.centre(), s.centreLabel(), true, last));
            Limits limits = s.limits();
            if (limits != null) {
                lines.add(new Ruled(s.from(), s.to(), limits.upper(), limits.upperLabel(), false, last));
                lines.add(new Ruled(s.from(), s.to(), limits.lower(), limits.lowerLabel(), false, last));
            }
        }
        return lines;
    }

    List<XYLineAnnotation> annotations() {
        return lines().stream()
                .map(line -> new XYLineAnnotation(
                        line.left(),
                        line.value(),
                        line.right(),
                        line.value(),
                        line.centre() ? SOLID : DASHED,
                        theme.secondary()))
                .toList();
    }

    Label label(Ruled line, double width) {
        return Label.of(line.label(), Lettering.SMALL, line.centre() ? theme.ink() : theme.secondary(), width);
    }

    /** Width of the margin that the words of the last segment need. */
    double margin(double most) {
        return lines().stream()
                .filter(Ruled::last)
                .mapToDouble(line -> label(line, most).width() + 10)
                .max()
                .orElse(12);
    }
}
