package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Heads, groups with their words, intervals and marks, and the axis below, from top to bottom. */
final class IntervalMarks {
    private final IntervalLayout layout;
    private final IntervalChart chart;
    private final ChartTheme theme;
    private final Rectangle2D area;
    private final RatioTrack track;
    private final RatioFoot foot;

    IntervalMarks(IntervalLayout layout, Rectangle2D area) {
        this.layout = layout;
        this.chart = layout.chart();
        this.theme = layout.theme();
        this.area = area;
        this.track = layout.track(area.getX());
        this.foot = layout.foot(area.getX());
    }

    void draw(Graphics2D g) {
        double y = area.getY();
        heads(g, y);
        y += layout.head();
        rule(g, y);
        for (IntervalRow row : chart.rows()) {
            double high = layout.row(row) + row.comparators().size() * layout.comparator();
            if (layout.columns()) {
                grid(g, y, high);
            }
            row(g, row, y);
            double below = y + layout.row(row) - (layout.columns() ? 3 : 1);
            for (IntervalComparator comparator : row.comparators()) {
                comparator(g, comparator, below);
                below += layout.comparator();
            }
            y += high;
            rule(g, y);
        }
        foot.draw(g, y);
    }

    private void heads(Graphics2D g, double top) {
        Label axis = layout.axis();
        Label values = layout.header(chart.valueHeader(), layout.values());
        Label counts = layout.header(chart.countHeader(), layout.counts());
        double base = top + layout.head() - 6;
        if (layout.columns()) {
            double left = track.from() - RatioTrack.BEYOND;
            axis.draw(g, new Rectangle2D.Double(left, base - axis.height(), axis.width(), axis.height()), 0);
            right(g, values, valuesEnd(), base - values.height());
            right(g, counts, area.getMaxX(), base - counts.height());
        } else {
            axis.draw(g, new Rectangle2D.Double(area.getX(), top, axis.width(), axis.height()), 0);
            right(g, values.above(counts), area.getMaxX(), top);
        }
    }

    private double valuesEnd() {
        return layout.columns() ? area.getMaxX() - layout.counts() - IntervalLayout.GAP : area.getMaxX();
    }

    private static void right(Graphics2D g, Label label, double end, double top) {
        label.draw(g, new Rectangle2D.Double(end - label.width(), top, label.width(), label.height()), 1);
    }

    private void rule(Graphics2D g, double y) {
        g.setPaint(theme.line());
        g.setStroke(Brush.HAIR);
        g.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
    }

    /** The lines of the axis, the one at 1 stronger. */
    private void grid(Graphics2D g, double top, double high) {
        for (double tick : track.scale().ticks()) {
            double x = track.at(tick);
            g.setPaint(tick == 1 ? theme.secondary() : theme.line());
            g.setStroke(tick == 1 ? Brush.RIM : Brush.HAIR);
            g.draw(new Line2D.Double(x, top, x, top + high));
        }
    }

    private void row(Graphics2D g, IntervalRow row, double top) {
        boolean columns = layout.columns();
        double high = layout.row(row);
        Label name = layout.name(row);
        double from = columns ? top + (high - name.height()) / 2 : top + 5;
        name.draw(g, new Rectangle2D.Double(area.getX(), from, name.width(), name.height()), 0);
        double across = columns ? top + high / 2 : top + high - IntervalLayout.STRIP / 2 - 1;
        if (!columns) {
            grid(g, across - 10, 20);
        }
        ratio(g, row, across);
        double second = from + (row.value().isEmpty() ? 1 : 16);
        Label value = number(row.value(), layout.values());
        Label count = number(row.count(), layout.counts());
        if (!row.value().isEmpty()) {
            right(g, value, valuesEnd(), columns ? across - value.height() / 2 : from + 1);
        }
        right(g, count, area.getMaxX(), columns ? across - count.height() / 2 : second);
    }

    private Label number(String text, double most) {
        return Label.within(text, Lettering.SMALL, theme.ink(), most, 1);
    }

    private void ratio(Graphics2D g, IntervalRow row, double across) {
        RatioMark mark = row.state().mark();
        RatioInterval ratio = row.ratio();
        if (row.unsaid()) {
            word(g, row.state().word(), across);
            return;
        }
        Color colour = RatioPen.colour(mark, theme);
        Double at = mark == RatioMark.REFERENCE ? Double.valueOf(1) : ratio == null ? null : ratio.estimate();
        if (ratio != null) {
            BasicStroke stroke = mark == RatioMark.TOO_FEW ? RatioPen.FEW : Brush.SERIES;
            track.interval(g, ratio, across, stroke, colour, 4);
        }
        if (at != null && track.scale().holds(at)) {
            RatioPen.mark(g, mark, MarkShape.of(mark), track.point(at, across), colour, theme);
        }
    }

    /** In place of a mark, across the line at 1. */
    private void word(Graphics2D g, String word, double across) {
        double most = track.to() - track.from();
        Label label = Label.within(word, Lettering.SMALL, theme.secondary(), most, 1);
        double left = Math.max(track.from(), Math.min(track.at(1) - label.width() / 2, track.to() - label.width()));
        Rectangle2D box = new Rectangle2D.Double(left, across - label.height() / 2, label.width(), label.height());
        label.clear(g, box, theme.paper());
        label.draw(g, box, 0);
    }

    private void comparator(Graphics2D g, IntervalComparator comparator, double top) {
        boolean columns = layout.columns();
        double left = area.getX() + IntervalLayout.INDENT;
        double most = columns
                ? layout.names() - IntervalLayout.INDENT
                : Math.max(60, area.getWidth() - layout.values() - IntervalLayout.GAP - IntervalLayout.INDENT);
        Label name = Label.within(comparator.name(), Lettering.SMALL, theme.secondary(), most, 1);
        Label value = Label.within(comparator.value(), Lettering.SMALL, theme.secondary(), layout.values(), 1);
        double line = top + (IntervalLayout.COMPARATOR - name.height()) / 2;
        name.draw(g, new Rectangle2D.Double(left, line, name.width(), name.height()), 0);
        double across = columns ? top + IntervalLayout.COMPARATOR / 2 : top + layout.comparator() - 7;
        if (!columns) {
            grid(g, across - 6, 12);
        }
        track.interval(g, comparator.ratio(), across, Brush.THIN, theme.secondary(), 2.5);
        Double at = comparator.ratio().estimate();
        if (at != null && track.scale().holds(at)) {
            Brush.mark(g, MarkShape.SMALL_DIAMOND, track.point(at, across), theme.secondary(), theme.paper(), false);
        }
        right(g, value, valuesEnd(), line);
    }
}
