package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What full, hollow, dotted and dashed mean, in as many lines as the width needs. */
record JourneyKey(JourneyChart chart, ChartTheme theme, double width) {
    private static final double LINE = 22;
    private static final double BETWEEN = 18;

    private record Entry(RatioMark mark, Label label, double left, double top) {}

    double height() {
        return entries().getLast().top() + LINE + 2;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        add(entries, RatioMark.HIGHER, chart.clearWord());
        add(entries, RatioMark.NO_CLEAR_DIFFERENCE, chart.unclearWord());
        word(RatioMark.BORDERLINE).ifPresent(word -> add(entries, RatioMark.BORDERLINE, word));
        word(RatioMark.TOO_FEW).ifPresent(word -> add(entries, RatioMark.TOO_FEW, word));
        return entries;
    }

    /** The word of the first mark of its kind that is drawn. */
    private Optional<String> word(RatioMark mark) {
        return chart.stages().stream()
                .flatMap(stage -> stage.points().stream())
                .filter(point -> point.ratio() != null && point.state().mark() == mark)
                .map(point -> point.state().word())
                .findFirst();
    }

    private void add(List<Entry> entries, RatioMark mark, String word) {
        Label label = Label.within(word, Lettering.SMALL, theme.ink(), width - GridLayout.SHAPE, 1);
        if (entries.isEmpty()) {
            entries.add(new Entry(mark, label, 0, 0));
            return;
        }
        Entry before = entries.getLast();
        double left = before.left() + GridLayout.SHAPE + before.label().width() + BETWEEN;
        boolean fits = left + GridLayout.SHAPE + label.width() <= width;
        entries.add(new Entry(mark, label, fits ? left : 0, fits ? before.top() : before.top() + LINE));
    }

    void draw(Graphics2D g, double x, double y) {
        for (Entry entry : entries()) {
            double middle = y + entry.top() + LINE / 2;
            Point2D at = new Point2D.Double(x + entry.left() + 7, middle);
            if (entry.mark() == RatioMark.TOO_FEW) {
                g.setPaint(theme.series());
                g.setStroke(RatioPen.FEW);
                g.draw(new Line2D.Double(at.getX() - 7, middle, at.getX() + 8, middle));
            } else {
                RatioPen.mark(g, entry.mark(), MarkShape.ofGroup(chart.highlighted()), at, theme.series(), theme);
            }
            Label label = entry.label();
            double left = x + entry.left() + GridLayout.SHAPE;
            label.draw(
                    g,
                    new Rectangle2D.Double(left, middle - label.height() / 2, label.width(), label.height()),
                    0);
        }
    }
}
