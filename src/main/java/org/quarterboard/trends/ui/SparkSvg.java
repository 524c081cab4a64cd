package org.quarterboard.trends.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line without an axis of its own, as SVG for one of several small pictures that share one. A missing value is a gap; a
 * value between two gaps is a dot, and the newest value is one always. It has no words and takes its colour from the text.
 */
final class SparkSvg {

    static final int WIDTH = 160;
    static final int HEIGHT = 48;
    private static final int EDGE = 4;

    private SparkSvg() {}

    /** @param highest the value at the top, greater than 0; the bottom is 0 */
    static String of(List<@Nullable Double> values, double highest) {
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" aria-hidden=\"true\" focusable=\"false\"><line x1=\"0\" x2=\"" + WIDTH + "\" y1=\""
                + (HEIGHT - EDGE) + "\" y2=\"" + (HEIGHT - EDGE) + "\" class=\"qb-spark-zero\"/>");
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        int newest = -1;
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null) {
                path.append(drawing ? "L" : "M").append(point(i, value, values.size(), highest));
                newest = i;
                if (!drawing && (i + 1 == values.size() || values.get(i + 1) == null)) {
                    svg.append(dot(i, value, values.size(), highest));
                }
            }
            drawing = value != null;
        }
        svg.append("<path d=\"").append(path).append("\" class=\"qb-spark-line\"/>");
        Double last = newest < 0 ? null : values.get(newest);
        if (last != null) {
            svg.append(dot(newest, last, values.size(), highest));
        }
        return svg.append("</svg>").toString();
    }

    private static String dot(int index, double value, int count, double highest) {
        String[] at = point(index, value, count, highest).split(",");
        return "<circle cx=\"" + at[0] + "\" cy=\"" + at[1] + "\" r=\"3\" class=\"qb-spark-dot\"/>";
    }

    private static String point(int index, double value, int count, double highest) {
        double step = count < 2 ? 0 : (double) (WIDTH - 2 * EDGE) / (count - 1);
        double share = Math.clamp(value / highest, 0, 1);
        return String.format(
                Locale.ROOT, "%.1f,%.1f", EDGE + index * step, HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE));
    }
}
