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

    private record Year(String name, int first, int last) {

        int length() {
            return last - first + 1;
        }
    }

    void draw(Graphics2D g, Field field) {
        List<Year> years = years();
        boolean named = years.stream().anyMatch(year -> !year.name().isEmpty());
        int stride = stride(field, named);
        double base = field.area().getMaxY();
        g.setFont(Lettering.SMALL);
        g.setStroke(HAIR);
        for (Year year : years) {
            // The first quarter of the next year is written in any case, and must find its place.
            int end = year.last() == quarters.size() - 1 ? year.last() : year.last() + 1 - stride;
            for (int i = year.first(); stride > 0 && i <= end; i += stride) {
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

    private record Name(Year year, double left) {

        double end() {
            return left + width(year);
        }
    }

    private void names(Graphics2D g, Field field, List<Year> years, double base) {
        List<Name> names = names(field, years);
        boolean crowded = names.stream().anyMatch(name -> crosses(field, name));
        g.setPaint(theme.line());
        for (Year year : years) {
            if (year.first() > 0) {
                double between = field.x(year.first() - 0.5);
                g.draw(new Line2D.Double(between, base + 3, between, base + (crowded ? 9 : HEIGHT - 6)));
            }
        }
        g.setPaint(theme.secondary());
        for (Name name : names) {
            g.drawString(name.year().name(), (float) name.left(), (float) (base + 31));
        }
    }

    /** Those that find a place beside each other; a year gives way to the next that has more quarters. */
    private List<Name> names(Field field, List<Year> years) {
        double least = field.area().getMinX() - 24;
        double end = field.area().getMaxX() + BEYOND;
        List<Name> names = new ArrayList<>();
        for (Year year : years) {
            Name name = new Name(year, left(field, year, least, end));
            Name before = names.isEmpty() ? null : names.getLast();
            if (before != null
                    && name.left() < before.end() + 10
                    && before.year().length() < year.length()) {
                names.removeLast();
                before = names.isEmpty() ? null : names.getLast();
            }
            if (name.left() >= (before == null ? least : before.end() + 10)) {
                names.add(name);
            }
        }
        return names;
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
    private boolean crosses(Field field, Name name) {
        Year year = name.year();
        return (year.first() > 0 && name.left() < field.x(year.first() - 0.5))
                || (year.last() < quarters.size() - 1 && name.end() > field.x(year.last() + 0.5));
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
