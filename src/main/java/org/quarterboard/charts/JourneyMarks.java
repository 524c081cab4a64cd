package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Stages from top to bottom with their groups, the line that joins one group, the axis below and the key. */
final class JourneyMarks {
    private final JourneyLayout layout;
    private final JourneyChart chart;
    private final ChartTheme theme;
    private final Rectangle2D area;
    private final RatioTrack track;
    private final RatioFoot foot;

    JourneyMarks(JourneyLayout layout, Rectangle2D area) {
        this.layout = layout;
        this.chart = layout.chart();
        this.theme = layout.theme();
        this.area = area;
        this.track = layout.track(area.getX());
        this.foot = layout.foot(area.getX());
    }

    void draw(Graphics2D g) {
        heads(g);
        double first = area.getY() + layout.head();
        lines(g, first);
        joins(g, first);
        double y = first;
        for (JourneyStage stage : chart.stages()) {
            stage(g, stage, y);
            y += layout.stageHeight(stage);
        }
        foot.draw(g, y);
        layout.key().draw(g, area.getX(), y + foot.height());
    }

    private void heads(Graphics2D g) {
        Label axis = layout.axis();
        double left = layout.beside() ? track.from() - RatioTrack.BEYOND : area.getX();
        axis.draw(g, new Rectangle2D.Double(left, area.getY(), axis.width(), axis.height()), 0);
        if (layout.beside()) {
            Label header = Label.within(chart.valueHeader(), Lettering.SMALL, theme.secondary(), layout.values(), 1);
            right(g, header, area.getY() + axis.height() - header.height());
        }
    }

    private void right(Graphics2D g, Label label, double top) {
        double left = area.getMaxX() - label.width();
        label.draw(g, new Rectangle2D.Double(left, top, label.width(), label.height()), 0);
    }

    /** Rules between stages and, where a stage has points, the lines of the axis. */
    private void lines(Graphics2D g, double first) {
        double y = first;
        rule(g, y);
        for (JourneyStage stage : chart.stages()) {
            double high = layout.stageHeight(stage);
            double top = layout.beside() ? y : y + layout.lines(stage);
            for (double tick : stage.points().isEmpty()
                    ? new Double[0]
                    : track.scale().ticks().toArray(Double[]::new)) {
                double x = track.at(tick);
                g.setPaint(tick == 1 ? theme.secondary() : theme.line());
                g.setStroke(tick == 1 ? Brush.RIM : Brush.HAIR);
                g.draw(new Line2D.Double(x, top, x, y + high));
            }
            y += high;
            rule(g, y);
        }
    }

    private void rule(Graphics2D g, double y) {
        g.setPaint(theme.line());
        g.setStroke(Brush.HAIR);
        g.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
    }

    /** From stage to stage, wherever both have a mark. */
    private void joins(Graphics2D g, double first) {
        g.setPaint(theme.series());
        g.setStroke(Brush.THIN);
        Point2D before = null;
        double y = first;
        for (JourneyStage stage : chart.stages()) {
            Point2D at = null;
            if (!stage.points().isEmpty()) {
                at = at(stage.points().get(chart.highlighted()), across(stage, chart.highlighted(), y));
            }
            if (before != null && at != null) {
                g.draw(new Line2D.Double(before, at));
            }
            before = at;
            y += layout.stageHeight(stage);
        }
    }

    private double across(JourneyStage stage, int group, double top) {
        double y = top + layout.lines(stage);
        for (int i = 0; i < group; i++) {
            y += layout.row(i);
        }
        return y + layout.row(group) / 2;
    }

    private @Nullable Point2D at(JourneyPoint point, double across) {
        RatioInterval ratio = point.ratio();
        Double estimate = ratio == null ? null : ratio.estimate();
        return estimate != null && track.scale().holds(estimate) ? track.point(estimate, across) : null;
    }

    private void stage(Graphics2D g, JourneyStage stage, double top) {
        Label name = layout.stage(stage);
        Rectangle2D box =
                new Rectangle2D.Double(area.getX(), top + (layout.beside() ? 7 : 5), name.width(), name.height());
        if (!layout.beside()) {
            name.clear(g, box, theme.paper());
        }
        name.draw(g, box, 0);
        if (stage.points().isEmpty()) {
            Label instead = layout.instead(stage);
            double left = area.getX() + layout.indent();
            double y = top + layout.lines(stage) + 1;
            instead.draw(g, new Rectangle2D.Double(left, y, instead.width(), instead.height()), 0);
        }
        for (int group = 0; group < stage.points().size(); group++) {
            point(g, stage.points().get(group), group, across(stage, group, top));
        }
    }

    private void point(Graphics2D g, JourneyPoint point, int group, double across) {
        Label name = layout.group(group);
        double left = area.getX() + layout.indent();
        name.draw(g, new Rectangle2D.Double(left, across - name.height() / 2, name.width(), name.height()), 0);
        RatioInterval ratio = point.ratio();
        if (ratio == null) {
            word(g, point.state().word(), across);
        } else {
            Color colour = colour(group);
            BasicStroke stroke = point.state().mark() == RatioMark.TOO_FEW ? RatioPen.FEW : Brush.RIM;
            track.interval(g, ratio, across, stroke, colour, 3);
            Point2D at = at(point, across);
            if (at != null) {
                RatioPen.mark(g, point.state().mark(), MarkShape.ofGroup(group), at, colour, theme);
            }
        }
        String value = layout.beside() ? point.value() : point.brief();
        if (!value.isEmpty()) {
            Label label = Label.within(value, Lettering.SMALL, theme.ink(), layout.values(), 1);
            right(g, label, across - label.height() / 2);
        }
    }

    private Color colour(int group) {
        return group == chart.highlighted() ? theme.series() : theme.secondary();
    }

    /** In place of a mark, across the line at 1. */
    private void word(Graphics2D g, String word, double across) {
        Label label = Label.within(word, Lettering.SMALL, theme.secondary(), track.to() - track.from(), 1);
        double left = Math.max(track.from(), Math.min(track.at(1) - label.width() / 2, track.to() - label.width()));
        Rectangle2D box = new Rectangle2D.Double(left, across - label.height() / 2, label.width(), label.height());
        label.clear(g, box, theme.paper());
        label.draw(g, box, 0);
    }
}
