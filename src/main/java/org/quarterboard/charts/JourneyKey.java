package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What full, hollow, dotted and dashed mean, shown by the shape of the joined group. */
record JourneyKey(JourneyChart chart, ChartTheme theme) {

    List<MarkKey.Entry> entries() {
        List<MarkKey.Entry> entries = new ArrayList<>();
        entries.add(entry(chart.clearWord(), RatioMark.HIGHER));
        entries.add(entry(chart.unclearWord(), RatioMark.NO_CLEAR_DIFFERENCE));
        word(RatioMark.BORDERLINE).ifPresent(word -> entries.add(entry(word, RatioMark.BORDERLINE)));
        word(RatioMark.TOO_FEW).ifPresent(word -> entries.add(new MarkKey.Entry(word, this::dashes)));
        return entries;
    }

    private MarkKey.Entry entry(String word, RatioMark mark) {
        Shape shape = MarkShape.ofGroup(chart.highlighted());
        return new MarkKey.Entry(word, (g, at) -> RatioPen.mark(g, mark, shape, at, theme.series(), theme));
    }

    private void dashes(Graphics2D g, Point2D at) {
        g.setPaint(theme.series());
        g.setStroke(RatioPen.FEW);
        g.draw(new Line2D.Double(at.getX() - 7, at.getY(), at.getX() + 8, at.getY()));
    }

    /** The word of the first mark of its kind that is drawn. */
    private Optional<String> word(RatioMark mark) {
        return chart.stages().stream()
                .flatMap(stage -> stage.points().stream())
                .filter(point -> point.ratio() != null && point.state().mark() == mark)
                .map(point -> point.state().word())
                .findFirst();
    }
}
