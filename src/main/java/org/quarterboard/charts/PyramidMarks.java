package org.quarterboard.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** The rows of a pyramid: their names down the middle, a bar and its value to either side. */
record PyramidMarks(PyramidChart chart, ChartTheme theme) {
    private static final double ROW = 22;
    private static final double HEAD = 42;
    private static final double VALUE_GAP = 5;

    static double height(PyramidChart chart) {
        return HEAD + chart.bands().size() * ROW + 4;
    }

    void draw(Graphics2D g, Rectangle2D area) {
        double needed = height(chart);
        if (needed <= area.getHeight()) {
            rows(g, area);
            return;
        }
        // Too low for its rows: smaller as a whole, rather than one row over the other.
        double scale = area.getHeight() / needed;
        AffineTransform before = g.getTransform();
        g.translate(area.getX(), area.getY());
        g.scale(scale, scale);
        rows(g, new Rectangle2D.Double(0, 0, area.getWidth() / scale, needed));
        g.setTransform(before);
    }

    /** One side: where its bars begin, which way they run, how long the longest is and how wide the words at its end. */
    private record Side(double zero, int way, double bar, double words, Color colour) {}

    private void rows(Graphics2D g, Rectangle2D area) {
        double row = Math.min(34, (area.getHeight() - HEAD - 4) / chart.bands().size());
        double half = middle(area.getWidth()) / 2 + 8;
        double reach = area.getWidth() / 2 - half;
        double words = widest(reach - 24);
        double bar = Math.max(10, reach - words - VALUE_GAP);
        double centre = area.getCenterX();
        double top = area.getY() + HEAD;
        heads(g, area, centre, half, reach);
        Side left = new Side(centre - half, -1, bar, words, theme.series());
        Side right = new Side(centre + half, 1, bar, words, theme.of(SignalMark.NEUTRAL));
        for (PyramidBand band : chart.bands()) {
            double base = top + row / 2 + 4;
            text(g, band.name(), Lettering.SMALL, theme.ink(), centre - half + 8, 2 * half - 16, base, 0.5);
            double high = row * 0.68;
            bar(g, band.left(), left, top + (row - high) / 2, high);
            bar(g, band.right(), right, top + (row - high) / 2, high);
            top += row;
        }
        g.setPaint(theme.secondary());
        g.setStroke(Brush.THIN);
        g.draw(new Line2D.Double(left.zero(), area.getY() + HEAD, left.zero(), top));
        g.draw(new Line2D.Double(right.zero(), area.getY() + HEAD, right.zero(), top));
    }

    private void heads(Graphics2D g, Rectangle2D area, double centre, double half, double reach) {
        String label = chart.axis().label();
        text(g, label, Lettering.SMALL, theme.secondary(), area.getX(), area.getWidth(), area.getY() + 12, 0);
        double base = area.getY() + 34;
        text(g, chart.left(), Lettering.STRONG, theme.ink(), area.getX(), reach, base, 1);
        text(g, chart.right(), Lettering.STRONG, theme.ink(), centre + half, reach, base, 0);
    }

    private void bar(Graphics2D g, @Nullable Double value, Side side, double y, double high) {
        double greatest = greatest();
        double length = value == null || greatest == 0 ? 0 : side.bar() * value / greatest;
        boolean left = side.way() < 0;
        if (length > 0) {
            g.setPaint(side.colour());
            g.fill(new Rectangle2D.Double(left ? side.zero() - length : side.zero(), y, length, high));
        }
        double width = value == null ? side.bar() : side.words();
        double end = side.zero() + side.way() * (length + VALUE_GAP);
        Color colour = value == null ? theme.secondary() : theme.ink();
        double base = y + high / 2 + 4;
        text(g, word(value), Lettering.SMALL, colour, left ? end - width : end, width, base, left ? 1 : 0);
    }

    private String word(@Nullable Double value) {
        return value == null ? chart.missingWord() : chart.axis().value().apply(value);
    }

    private static void text(
            Graphics2D g, String text, Font font, Color colour, double x, double width, double base, double side) {
        String fitted = Lettering.fit(font, text, width);
        g.setFont(font);
        g.setPaint(colour);
        g.drawString(fitted, (float) (x + (width - Lettering.width(font, fitted)) * side), (float) base);
    }

    private double middle(double width) {
        double widest = chart.bands().stream()
                .mapToDouble(band -> Lettering.width(Lettering.SMALL, band.name()))
                .max()
                .orElse(0);
        return Math.min(widest + 1, width * 0.3);
    }

    /** Width of the widest value in words, of bars that are there, at most as asked. */
    private double widest(double most) {
        double widest = 0;
        for (PyramidBand band : chart.bands()) {
            for (Double value : new Double[] {band.left(), band.right()}) {
                widest = value == null ? widest : Math.max(widest, Lettering.width(Lettering.SMALL, word(value)));
            }
        }
        return Math.min(most, widest + 1);
    }

    private double greatest() {
        double greatest = 0;
        for (PyramidBand band : chart.bands()) {
            greatest = Math.max(greatest, band.left() == null ? 0 : band.left());
            greatest = Math.max(greatest, band.right() == null ? 0 : band.right());
        }
        return greatest;
    }
}
