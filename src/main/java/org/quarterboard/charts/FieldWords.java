package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The words inside and beside the field: newest value, signals, provisional points, centre lines and limits. What finds no
 * place there is handed back, and said under the subtitle.
 */
final class FieldWords {
    private static final double SIGNAL_WIDTH = 150;
    private final TrendChart chart;
    private final ChartTheme theme;
    private final CentreLines lines;
    private final Field field;
    private final LabelPlacer placer;
    private final boolean margin;
    private final Collection<String> saidAbove;
    private final List<String> withoutPlace = new ArrayList<>();

    FieldWords(TrendPicture picture, Field field, LabelPlacer placer) {
        this.chart = picture.chart();
        this.theme = picture.theme();
        this.lines = picture.lines();
        this.margin = picture.margin();
        this.saidAbove = picture.saidAbove();
        this.field = field;
        this.placer = placer;
    }

    /** The words that found no place, in the order in which they were looked at. */
    List<String> withoutPlace() {
        return List.copyOf(withoutPlace);
    }

    void draw(Graphics2D g) {
        obstacles();
        newest(g);
        signals(g);
        provisional(g);
        if (margin) {
            beside(g);
        }
        inside(g);
    }

    private void obstacles() {
        Point2D before = null;
        for (int i = 0; i < chart.points().size(); i++) {
            TrendPoint point = chart.points().get(i);
            int index = i;
            boolean broken = chart.breaks().stream().anyMatch(each -> each.index() == index);
            if (point.value() == null) {
                before = null;
                continue;
            }
            Point2D at = field.at(i, point.value());
            double r = point.signal() == null ? 4 : 7;
            placer.avoid(new Rectangle2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
            if (before != null && !broken) {
                placer.keep(new Line2D.Double(before, at));
            }
            before = at;
        }
        for (CentreLines.Ruled line : lines.lines()) {
            double y = field.y(line.value());
            placer.avoid(new Line2D.Double(field.x(line.left()), y, field.x(line.right()), y));
        }
    }

    private void newest(Graphics2D g) {
        for (int i = chart.points().size() - 1; i >= 0; i--) {
            TrendPoint point = chart.points().get(i);
            if (point.value() != null) {
                String text = chart.axis().value().apply(point.value());
                Label label = Label.of(text, Lettering.STRONG, theme.series(), SIGNAL_WIDTH);
                boolean first = point.provisional()
                        && (i == 0 || !chart.points().get(i - 1).provisional());
                put(
                        g,
                        first ? label.under(chart.provisionalWord(), theme.secondary()) : label,
                        field.at(i, point.value()));
                return;
            }
        }
    }

    private int newest() {
        int newest = chart.points().size() - 1;
        while (newest > 0 && chart.points().get(newest).value() == null) {
            newest--;
        }
        return newest;
    }

    private void signals(Graphics2D g) {
        Signal before = null;
        for (int i = 0; i < chart.points().size(); i++) {
            TrendPoint point = chart.points().get(i);
            Signal signal = point.signal();
            if (signal != null && !signal.equals(before) && point.value() != null) {
                double width = Math.min(SIGNAL_WIDTH, field.area().getWidth() * 0.42);
                put(g, Label.of(signal.word(), Lettering.SMALL, theme.ink(), width), field.at(i, point.value()));
            }
            before = signal;
        }
    }

    private void provisional(Graphics2D g) {
        boolean before = false;
        for (int i = 0; i < chart.points().size(); i++) {
            TrendPoint point = chart.points().get(i);
            if (point.provisional() && !before && point.value() != null && i < newest()) {
                Label label = Label.of(chart.provisionalWord(), Lettering.SMALL, theme.secondary(), SIGNAL_WIDTH);
                put(g, label, field.at(i, point.value()));
            }
            before = point.provisional();
        }
    }

    private void put(Graphics2D g, Label label, Point2D at) {
        if (saidAbove.contains(label.text())) {
            return;
        }
        placer.place(label, at)
                .ifPresentOrElse(
                        box -> {
                            label.clear(g, box, theme.paper());
                            double aside = box.getCenterX() - at.getX();
                            label.draw(g, box, Math.abs(aside) < 8 ? 0.5 : aside < 0 ? 1 : 0);
                        },
                        () -> withoutPlace.add(label.text()));
    }

    /** Words of the newest segment, pushed apart where their lines lie close together. */
    private void beside(Graphics2D g) {
        List<CentreLines.Ruled> last = new ArrayList<>(
                lines.lines().stream().filter(CentreLines.Ruled::last).toList());
        last.sort(Comparator.comparingDouble(CentreLines.Ruled::value).reversed());
        List<MarginWords.Entry> entries = new ArrayList<>();
        for (CentreLines.Ruled line : last) {
            entries.add(new MarginWords.Entry(field.y(line.value()), lines.label(line, TrendPicture.MARGIN)));
        }
        MarginWords.draw(
                g,
                entries,
                field.area().getMaxX() + 4,
                field.area().getMinY() - 8,
                field.area().getMaxY() + 6);
    }

    private void inside(Graphics2D g) {
        for (CentreLines.Ruled line : lines.lines()) {
            Label label = lines.label(line, field.area().getWidth() * 0.6);
            if (!(line.last() && margin) && !saidAbove.contains(label.text())) {
                double left = field.x(line.left());
                double right = Math.min(field.x(line.right()), field.area().getMaxX());
                placer.along(label, left, right, field.y(line.value()), line.centre())
                        .ifPresentOrElse(
                                box -> {
                                    label.clear(g, box, theme.paper());
                                    label.draw(g, box, 1);
                                },
                                () -> withoutPlace.add(label.text()));
            }
        }
    }
}
