package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Axis, breaks, intervals, marks and key of a ratio over time. */
final class RatioTrendMarks {
    private final RatioTrendLayout layout;
    private final RatioTrendChart chart;
    private final ChartTheme theme;
    private final Rectangle2D area;
    private final Rectangle2D plot;
    private final Field field;
    private final RatioTrack track;

    RatioTrendMarks(RatioTrendLayout layout, Rectangle2D area) {
        this.layout = layout;
        this.chart = layout.chart();
        this.theme = layout.theme();
        this.area = area;
        this.plot = layout.field(area);
        this.field = new Field(plot, Axes.quarters(chart.periods().size()), Axes.quarters(1));
        this.track = new RatioTrack(
                layout.scale(), plot.getMaxY() - RatioTrack.BEYOND, plot.getMinY() + RatioTrack.BEYOND, true);
    }

    void draw(Graphics2D g) {
        Label axis = layout.axis();
        axis.draw(g, new Rectangle2D.Double(area.getX(), area.getY(), axis.width(), axis.height()), 0);
        ticks(g);
        layout.breaks().draw(g, field, new LabelPlacer(plot));
        joins(g);
        for (int i = 0; i < chart.periods().size(); i++) {
            period(g, chart.periods().get(i), field.x(i));
        }
        newest(g);
        new QuarterTicks(chart.periods().stream().map(RatioPeriod::quarter).toList(), theme).draw(g, field);
        layout.key().draw(g, area.getX(), plot.getMaxY() + QuarterTicks.HEIGHT + 6);
    }

    private void ticks(Graphics2D g) {
        for (double tick : layout.ticks(Math.abs(track.to() - track.from()))) {
            double y = track.at(tick);
            g.setPaint(tick == 1 ? theme.secondary() : theme.line());
            g.setStroke(tick == 1 ? Brush.RIM : Brush.HAIR);
            g.draw(new Line2D.Double(plot.getMinX(), y, plot.getMaxX(), y));
            double end = plot.getMinX() - RatioTrendLayout.GAP;
            write(g, chart.axis().tick().apply(tick), end, y);
            if (layout.said() > 0) {
                String said = Lettering.fit(Lettering.SMALL, chart.axis().said().apply(tick), layout.said());
                write(g, said, end - layout.ticks() - 2 * RatioTrendLayout.GAP, y);
            }
        }
    }

    /** So that the words end there, in the middle of a height. */
    private void write(Graphics2D g, String words, double end, double y) {
        if (!words.isEmpty()) {
            g.setFont(Lettering.SMALL);
            g.setPaint(theme.secondary());
            g.drawString(words, (float) (end - Lettering.width(Lettering.SMALL, words)), (float) (y + 4.3));
        }
    }

    private void joins(Graphics2D g) {
        g.setPaint(theme.secondary());
        g.setStroke(Brush.THIN);
        Point2D before = null;
        for (int i = 0; i < chart.periods().size(); i++) {
            int index = i;
            Point2D at = at(chart.periods().get(i), field.x(i));
            boolean broken = chart.breaks().stream().anyMatch(each -> each.index() == index);
            if (before != null && at != null && !broken) {
                g.draw(new Line2D.Double(before, at));
            }
            before = at;
        }
    }

    private @Nullable Point2D at(RatioPeriod period, double across) {
        RatioInterval ratio = period.ratio();
        Double estimate = ratio == null ? null : ratio.estimate();
        return estimate != null && track.scale().holds(estimate) ? track.point(estimate, across) : null;
    }

    private void period(Graphics2D g, RatioPeriod period, double across) {
        RatioMark mark = period.state().mark();
        RatioInterval ratio = period.ratio();
        if (ratio == null) {
            RatioPen.gap(g, new Point2D.Double(across, plot.getMaxY() - 3), theme);
            return;
        }
        Color colour = RatioPen.colour(mark, theme);
        BasicStroke stroke = mark == RatioMark.TOO_FEW ? RatioPen.FEW : Brush.RIM;
        double step = plot.getWidth() / chart.periods().size();
        track.interval(g, ratio, across, stroke, colour, Math.min(4, step / 4));
        Point2D at = at(period, across);
        if (at != null) {
            RatioPen.mark(g, mark, MarkShape.upright(mark), at, colour, theme);
        }
    }

    /** Beside the newest mark, or at the end of the axis beyond which it lies. */
    private void newest(Graphics2D g) {
        RatioPeriod last = chart.periods().getLast();
        RatioInterval ratio = last.ratio();
        if (ratio == null || last.brief().isEmpty()) {
            return;
        }
        Double estimate = ratio.estimate();
        Label label = layout.newest();
        double middle = track.at(estimate == null ? ratio.lower() : estimate);
        double top = Math.max(plot.getMinY(), Math.min(middle - label.height() / 2, plot.getMaxY() - label.height()));
        double left = plot.getMaxX() + RatioTrendLayout.GAP;
        label.draw(g, new Rectangle2D.Double(left, top, label.width(), label.height()), 0);
    }
}
