package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words in the right margin, each as near to the height of its mark as the others let it. */
final class MarginWords {

    /** Words and the height of what they name. */
    record Entry(double y, Label label) {}

    private MarginWords() {}

    /**
     * From top to bottom in the order of their marks, never over each other, between the two heights where they fit.
     *
     * @return the top of each entry, in the order of the entries
     */
    static double[] tops(List<Entry> entries, double top, double bottom) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> entries.get(i).y()));
        double[] tops = new double[entries.size()];
        double free = top;
        for (int i : order) {
            double height = entries.get(i).label().height();
            tops[i] = Math.max(free, entries.get(i).y() - height / 2);
            free = tops[i] + height;
        }
        double floor = bottom;
        for (int i : order.reversed()) {
            tops[i] = Math.min(tops[i], floor - entries.get(i).label().height());
            floor = tops[i];
        }
        return tops;
    }

    static void draw(Graphics2D g, List<Entry> entries, double x, double top, double bottom) {
        double[] tops = tops(entries, top, bottom);
        for (int i = 0; i < tops.length; i++) {
            Label label = entries.get(i).label();
            label.draw(g, new Rectangle2D.Double(x, tops[i], label.width(), label.height()), 0);
        }
    }
}
