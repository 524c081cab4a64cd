package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Limits, comparator and points of a funnel, with the words beside them. */
final class FunnelMarks {
    private static final double WORDS = 170;
    private static final double NEAR = 15;
    private static final Shape OWN = new Ellipse2D.Double(-5, -5, 10, 10);

    private final FunnelChart chart;
    private final FunnelScale drawn;
    private final ChartTheme theme;
    private final AxisScale scale;
    private final double margin;
    private final Collection<String> saidAbove;
    private List<String> withoutPlace = List.of();

    FunnelMarks(FunnelChart chart, Frame frame, AxisScale scale, double margin) {
        this.chart = chart;
        this.drawn = new FunnelScale(chart);
        this.theme = frame.theme();
        this.scale = scale;
        this.margin = margin;
        this.saidAbove = frame.saidAbove();
    }

    /** The words that found no place when the marks were last drawn. */
    List<String> withoutPlace() {
        return withoutPlace;
    }

    void draw(Graphics2D g, Field field) {
        LabelPlacer placer = new LabelPlacer(field.area());
        List<String> homeless = new ArrayList<>();
        List<MarginWords.Entry> beside = new ArrayList<>();
        FunnelLimits outer = chart.outer();
        FunnelLimits inner = chart.inner();
        // From top to bottom: where they end on one height, their words keep this order.
        curve(g, field, placer, outer, FunnelLimits.Sample::upper, outer.upperLabel(), Brush.SHORT_DASHES, beside);
        curve(g, field, placer, inner, FunnelLimits.Sample::upper, inner.upperLabel(), Brush.DASHED, beside);
        comparator(g, field, placer, beside);
        curve(g, field, placer, inner, FunnelLimits.Sample::lower, inner.lowerLabel(), Brush.DASHED, beside);
        curve(g, field, placer, outer, FunnelLimits.Sample::lower, outer.lowerLabel(), Brush.SHORT_DASHES, beside);
        marks(g, field, placer);
        own(g, field, placer, homeless);
        zones(g, field, placer, homeless);
        MarginWords.draw(
                g,
                beside,
                field.area().getMaxX() + 4,
                field.area().getMinY() - 8,
                field.area().getMaxY() + 2);
        withoutPlace = List.copyOf(homeless);
    }

    private void curve(
            Graphics2D g,
            Field field,
            LabelPlacer placer,
            FunnelLimits limits,
            ToDoubleFunction<FunnelLimits.Sample> value,
            String label,
            BasicStroke stroke,
            List<MarginWords.Entry> beside) {
        LimitCurve curve = LimitCurve.of(limits.samples(), value, scale, field);
        if (curve.parts().isEmpty()) {
            return;
        }
        g.setStroke(stroke);
        g.setPaint(theme.secondary());
        g.draw(curve.path());
        curve.parts().forEach(placer::avoid);
        double y = curve.parts().getLast().getY2();
        beside.add(new MarginWords.Entry(y, Label.within(label, Lettering.SMALL, theme.secondary(), margin, 2)));
    }

    private void comparator(Graphics2D g, Field field, LabelPlacer placer, List<MarginWords.Entry> beside) {
        double y = field.y(chart.comparator());
        Line2D line = new Line2D.Double(field.area().getMinX(), y, field.area().getMaxX(), y);
        g.setStroke(Brush.THIN);
        g.setPaint(theme.secondary());
        g.draw(line);
        placer.avoid(line);
        Label label = Label.within(chart.comparatorLabel(), Lettering.SMALL, theme.ink(), margin, 2);
        beside.add(new MarginWords.Entry(y, label));
    }

    private Color colour(FunnelPoint point) {
        return switch (point.zone().mark()) {
            case WITHIN -> isOwn(point) ? theme.series() : theme.secondary();
            case BETWEEN -> theme.of(SignalMark.NEUTRAL);
            case BEYOND -> theme.of(SignalMark.CONCERNING);
        };
    }

    private boolean isOwn(FunnelPoint point) {
        return point.equals(chart.own());
    }

    private static Point2D at(Field field, FunnelPoint point) {
        return field.at(point.size(), FunnelScale.value(point));
    }

    private void marks(Graphics2D g, Field field, LabelPlacer placer) {
        drawn.points().forEach(point -> {
            Point2D at = at(field, point);
            ZoneMark zone = point.zone().mark();
            Shape shape = isOwn(point) && zone == ZoneMark.WITHIN ? OWN : MarkShape.of(zone, false);
            Brush.mark(g, shape, at, colour(point), theme.paper(), false);
            double r = isOwn(point) ? 10 : zone == ZoneMark.WITHIN ? 4 : 7;
            if (isOwn(point)) {
                g.setPaint(theme.ink());
                g.setStroke(Brush.RIM);
                g.draw(AffineTransform.getTranslateInstance(at.getX(), at.getY())
                        .createTransformedShape(new Ellipse2D.Double(-8.5, -8.5, 17, 17)));
            }
            placer.avoid(new Rectangle2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
        });
    }

    private void own(Graphics2D g, Field field, LabelPlacer placer, List<String> homeless) {
        FunnelPoint own = chart.own();
        if (own != null && own.value() != null) {
            String text = own.name() + " " + chart.axis().value().apply(own.value());
            Label label = Label.of(text, Lettering.STRONG, theme.series(), wide(field))
                    .above(Label.of(own.zone().word(), Lettering.SMALL, theme.ink(), wide(field)));
            if (!put(g, label, at(field, own), placer)) {
                homeless.add(label.text());
            }
        }
    }

    private static double wide(Field field) {
        return Math.min(WORDS, field.area().getWidth() * 0.6);
    }

    /** The word of each zone once, at the point that shows it best; names where there is place for them. */
    private void zones(Graphics2D g, Field field, LabelPlacer placer, List<String> homeless) {
        Set<FunnelZone> told = new HashSet<>();
        List<FunnelPoint> far = drawn.points()
                .filter(point -> !isOwn(point) && point.zone().mark() != ZoneMark.WITHIN)
                .sorted(Comparator.comparingDouble(point -> -Math.abs(FunnelScale.value(point) - chart.comparator())))
                .toList();
        for (FunnelPoint point : far) {
            Label word = Label.of(point.zone().word(), Lettering.SMALL, theme.ink(), wide(field));
            boolean first = told.add(point.zone());
            if (point.name() == null) {
                if (first && !put(g, word, at(field, point), placer)) {
                    homeless.add(word.text());
                }
                continue;
            }
            Label name = Label.within(point.name(), Lettering.SMALL, theme.ink(), wide(field), 2);
            if (first && !put(g, name.above(word), at(field, point), placer)) {
                homeless.add(word.text());
            } else if (!first) {
                // A name far from its mark would be taken for another's; the table has them all.
                put(g, name, at(field, point), placer, NEAR);
            }
        }
    }

    private boolean put(Graphics2D g, Label label, Point2D at, LabelPlacer placer) {
        if (saidAbove.contains(label.text())) {
            return true;
        }
        return put(g, label, at, placer, LabelPlacer.FAR);
    }

    private boolean put(Graphics2D g, Label label, Point2D at, LabelPlacer placer, double farthest) {
        var place = placer.place(label, at, farthest);
        place.ifPresent(box -> {
            label.clear(g, box, theme.paper());
            double aside = box.getCenterX() - at.getX();
            label.draw(g, box, Math.abs(aside) < 8 ? 0.5 : aside < 0 ? 1 : 0);
        });
        return place.isPresent();
    }
}
