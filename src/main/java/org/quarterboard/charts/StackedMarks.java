package org.quarterboard.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The columns, and the names of their parts beside the newest one. */
record StackedMarks(StackedChart chart, ChartTheme theme, double margin) {
    private static final double SWATCH = 10;
    /** Nearer than this, columns close up: gaps between them would only flicker. */
    private static final double CLOSED = 5;
    /** Between a word and the column beside it. */
    private static final double AIR = 4;

    /** From the field to the words: leader and swatch. */
    static final double LEAD = 26;

    void draw(Graphics2D g, Field field) {
        for (int i = 0; i < chart.quarters().size(); i++) {
            if (chart.whole(i) != null) {
                column(g, field, i);
            }
        }
        names(g, field, provisional(g, field));
        new QuarterTicks(chart.quarters(), theme).draw(g, field);
    }

    private double step(Field field) {
        return field.area().getWidth() / chart.quarters().size();
    }

    private double thickness(Field field) {
        double step = step(field);
        return step < CLOSED ? step : Math.min(44, step * 0.72);
    }

    private double value(int part, int quarter) {
        return Objects.requireNonNull(chart.parts().get(part).values().get(quarter));
    }

    private void column(Graphics2D g, Field field, int quarter) {
        double thick = thickness(field);
        double x = field.x(quarter) - thick / 2;
        boolean hollow = chart.provisional().contains(quarter);
        List<Color> colours = PartColours.of(theme);
        double base = 0;
        for (int part = 0; part < chart.parts().size(); part++) {
            double top = base + value(part, quarter);
            double high = field.y(base) - field.y(top);
            if (high > 0) {
                // A line of paper parts neighbours, whose colours alone may not differ enough.
                double gap = part > 0 && high > 3 && thick >= CLOSED ? 1.5 : 0;
                Rectangle2D box = new Rectangle2D.Double(x, field.y(top), thick, high - gap);
                box(g, box, colours.get(part), hollow && thick >= CLOSED);
            }
            base = top;
        }
    }

    private void box(Graphics2D g, Rectangle2D box, Color colour, boolean hollow) {
        if (!hollow || box.getHeight() < 4) {
            g.setPaint(colour);
            g.fill(box);
            return;
        }
        g.setPaint(theme.paper());
        g.fill(box);
        g.setPaint(colour);
        g.setStroke(Brush.RIM);
        g.draw(new Rectangle2D.Double(
                box.getX() + 0.75, box.getY() + 0.75, box.getWidth() - 1.5, box.getHeight() - 1.5));
    }

    /**
     * The word stands over the first hollow column of a run.
     *
     * @return whether it found a place over each
     */
    private boolean provisional(Graphics2D g, Field field) {
        g.setFont(Lettering.SMALL);
        g.setPaint(theme.secondary());
        double width = Lettering.width(Lettering.SMALL, chart.provisionalWord());
        double free = field.area().getMinX();
        boolean all = true;
        for (int i = 0; i < chart.quarters().size(); i++) {
            Double whole = chart.whole(i);
            if (whole == null
                    || !chart.provisional().contains(i)
                    || chart.provisional().contains(i - 1)) {
                continue;
            }
            double y = field.y(whole) - 4;
            // Over the newest column it ends with the column, beyond which the leaders of the parts begin.
            double end = i == chart.newest()
                    ? field.x(i) + thickness(field) / 2
                    : field.area().getMaxX();
            double x = Math.min(field.x(i) - width / 2, end - width);
            boolean fits = x >= free && clear(field, x, x + width, y);
            if (fits) {
                g.drawString(chart.provisionalWord(), (float) x, (float) y);
                free = x + width + 8;
            }
            all &= fits;
        }
        return all;
    }

    /** Whether no column reaches into a word on this line. */
    private boolean clear(Field field, double left, double right, double y) {
        double half = thickness(field) / 2 + AIR;
        for (int i = 0; i < chart.quarters().size(); i++) {
            Double whole = chart.whole(i);
            boolean under = field.x(i) + half > left && field.x(i) - half < right;
            if (under && whole != null && field.y(whole) < y + 3) {
                return false;
            }
        }
        return true;
    }

    /** @param told whether the hollow columns have their word */
    private void names(Graphics2D g, Field field, boolean told) {
        List<MarginWords.Entry> entries = entries(field);
        if (!told) {
            Label word = Label.within(chart.provisionalWord(), Lettering.SMALL, theme.secondary(), margin, 1);
            entries.add(new MarginWords.Entry(field.area().getMinY() - Lettering.ROW, word));
        }
        double top = field.area().getMinY() - 8;
        double[] tops = MarginWords.tops(entries, top, field.area().getMaxY() + 6);
        List<Color> colours = PartColours.of(theme);
        double left = field.area().getMaxX() + LEAD - SWATCH - 6;
        for (int i = 0; i < tops.length; i++) {
            Label label = entries.get(i).label();
            double middle = tops[i] + Lettering.SMALL.getSize2D() * 0.62;
            boolean part = i < chart.parts().size();
            if (part) {
                leader(g, field, i, entries.get(i).y(), left - 2, middle);
            }
            Rectangle2D swatch = new Rectangle2D.Double(left, middle - SWATCH / 2, SWATCH, SWATCH);
            box(g, swatch, part ? colours.get(i) : theme.secondary(), !part);
            label.draw(g, new Rectangle2D.Double(left + SWATCH + 5, tops[i], label.width(), label.height()), 0);
        }
    }

    /** From the part in the newest column to its name; from nothing there is none. */
    private void leader(Graphics2D g, Field field, int part, double from, double x, double y) {
        int newest = chart.newest();
        if (newest >= 0 && value(part, newest) > 0) {
            g.setPaint(theme.secondary());
            g.setStroke(Brush.HAIR);
            g.draw(new Line2D.Double(field.x(newest) + thickness(field) / 2 + 2, from, x, y));
        }
    }

    private List<MarginWords.Entry> entries(Field field) {
        int newest = chart.newest();
        List<MarginWords.Entry> entries = new ArrayList<>();
        double base = 0;
        for (int part = 0; part < chart.parts().size(); part++) {
            double value = newest < 0 ? 0 : value(part, newest);
            double y = newest < 0 ? field.area().getCenterY() - (part - 1) * Lettering.ROW : field.y(base + value / 2);
            // Parts of nothing keep their order from bottom to top.
            entries.add(new MarginWords.Entry(y - part * 0.01, name(part, newest)));
            base += value;
        }
        return entries;
    }

    private Label name(int part, int newest) {
        String name = chart.parts().get(part).name();
        Label label = Label.within(name, Lettering.SMALL, theme.ink(), margin, 2);
        if (newest < 0) {
            return label;
        }
        String value = chart.axis().value().apply(value(part, newest));
        return label.above(Label.within(value, Lettering.SMALL, theme.secondary(), margin, 1));
    }

    /** Width of the widest name, at most as asked. */
    static double margin(StackedChart chart, ChartTheme theme, double most) {
        StackedMarks marks = new StackedMarks(chart, theme, most);
        double widest = chart.provisional().isEmpty()
                ? 0
                : Label.within(chart.provisionalWord(), Lettering.SMALL, theme.secondary(), most, 1)
                        .width();
        for (int part = 0; part < chart.parts().size(); part++) {
            widest = Math.max(widest, marks.name(part, chart.newest()).width());
        }
        return widest;
    }
}
