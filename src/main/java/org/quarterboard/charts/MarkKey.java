package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Marks and what each means, in as many lines as the width needs. */
record MarkKey(List<Entry> entries, ChartTheme theme, double width) {
    private static final double LINE = 22;
    private static final double BETWEEN = 18;

    /** A mark and its words. */
    record Entry(String word, Mark mark) {}

    /** Draws a mark around a place. */
    @FunctionalInterface
    interface Mark {
        void draw(Graphics2D g, Point2D at);
    }

    private record Placed(Entry entry, Label label, double left, double top) {}

    double height() {
        return placed().getLast().top() + LINE + 2;
    }

    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        double left = 0;
        double top = 0;
        for (Entry entry : entries) {
            Label label = Label.within(entry.word(), Lettering.SMALL, theme.ink(), width - GridLayout.SHAPE, 1);
            double wide = GridLayout.SHAPE + label.width();
            if (left > 0 && left + wide > width) {
                left = 0;
                top += LINE;
            }
            placed.add(new Placed(entry, label, left, top));
            left += wide + BETWEEN;
        }
        return placed;
    }

    void draw(Graphics2D g, double x, double y) {
        for (Placed each : placed()) {
            double middle = y + each.top() + LINE / 2;
            each.entry().mark().draw(g, new Point2D.Double(x + each.left() + 7, middle));
            Label label = each.label();
            double left = x + each.left() + GridLayout.SHAPE;
            label.draw(g, new Rectangle2D.Double(left, middle - label.height() / 2, label.width(), label.height()), 0);
        }
    }
}
