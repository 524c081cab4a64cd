package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** The axis of quarters in two lines: quarters above, their years once below; thinned until nothing overlaps. */
record QuarterTicks(List<ChartQuarter> quarters, ChartTheme theme) {
    static final double HEIGHT = 38;
    private static final int MOST = 13;
    private static final double ASIDE = 2;
    /** The name of the last year may run so far beyond the field. */
    static final double BEYOND = 10;
    private static final BasicStroke HAIR = new BasicStroke(0.75f);

    private record Year(String name, int first, int last) {}

    void draw(Graphics2D g, Field field) {
        List<Year> years = years();
        boolean named = years.stream().anyMatch(year -> !year.name().isEmpty());
        int stride = stride(field, named);
        double base = field.area().getMaxY();
        g.setFont(Lettering.SMALL);
        g.setStroke(HAIR);
        for (Year year : years) {
            for (int i = year.first(); stride > 0 && i <= year.last(); i += stride) {
                tick(g, field, i, base);
            }
        }
        if (named) {
            names(g, field, years, base);
        }
    }

    private void tick(Graphics2D g, Field field, int i, double base) {
        double x = field.x(i);
        String text = quarters.get(i).tick();
        g.setPaint(theme.secondary());
        g.drawString(text, (float) (x - Lettering.width(Lettering.SMALL, text) / 2), (float) (base + 15));
    }

    private void names(Graphics2D g, Field field, List<Year> years, double base) {
        double least = field.area().getMinX() - 24;
        double free = least;
        double end = field.area().getMaxX() + BEYOND;
        boolean crowded = years.stream().anyMatch(year -> crosses(field, year, left(field, year, least, end)));
        for (Year year : years) {
            if (year.first() > 0) {
                double between = field.x(year.first() - 0.5);
                g.setPaint(theme.line());
                g.draw(new Line2D.Double(between, base + 3, between, base + (crowded ? 9 : HEIGHT - 6)));
            }
            double left = left(field, year, least, end);
            if (left >= free) {
                g.setPaint(theme.secondary());
                g.drawString(year.name(), (float) left, (float) (base + 31));
                free = left + width(year) + 10;
            }
        }
    }

    private static double width(Year year) {
        return Lettering.width(Lettering.SMALL, year.name());
    }

    /** In the middle of its quarters; the first and the last step aside from their neighbour where theirs are few. */
    private double left(Field field, Year year, double least, double end) {
        double from = field.x(year.first() - 0.5);
        double to = field.x(year.last() + 0.5);
        boolean first = year.first() == 0;
        boolean last = year.last() == quarters.size() - 1;
        double left = (from + to - width(year)) / 2;
        if (first && !last) {
            left = Math.max(least, Math.min(left, to - width(year) - ASIDE));
        } else if (last && !first) {
            left = Math.max(left, from + ASIDE);
        }
        return Math.min(left, end - width(year));
    }

    /** Whether the name of a year runs over the line between it and the next or the one before. */
    private boolean crosses(Field field, Year year, double left) {
        return (year.first() > 0 && left < field.x(year.first() - 0.5))
                || (year.last() < quarters.size() - 1 && left + width(year) > field.x(year.last() + 0.5));
    }

    /** 0 = no quarter is written: only years fit. */
    private int stride(Field field, boolean named) {
        int count = quarters.size();
        double widest = quarters.stream()
                .mapToDouble(quarter -> Lettering.width(Lettering.SMALL, quarter.tick()))
                .max()
                .orElse(0);
        double step = field.area().getWidth() / count;
        for (int stride : named ? new int[] {1, 2} : new int[] {1, 2, 4, 8, 16, 32}) {
            if (widest + 6 <= step * stride && (count + stride - 1) / stride <= MOST) {
                return stride;
            }
        }
        return named ? 0 : 64;
    }

    private List<Year> years() {
        List<Year> years = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= quarters.size(); i++) {
            String period = quarters.get(first).period();
            if (i == quarters.size() || !quarters.get(i).period().equals(period)) {
                years.add(new Year(period, first, i - 1));
                first = i;
            }
        }
        return years;
    }
}
