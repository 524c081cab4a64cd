package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words under a level axis of ratios: ticks, as many as find a place, and below them what they mean.
 *
 * @param over how far words may run beyond the field
 */
record RatioFoot(RatioAxis axis, RatioTrack track, ChartTheme theme, double over) {
    private static final double TICK_ROW = 18;
    private static final double GAP = 7;
    private static final int LINES = 2;
    /** Words farther from the middle of their tick would be taken for another's. */
    private static final double ASIDE = 10;

    private record Placed(Label label, double left, double right) {}

    double height() {
        double said = said().stream()
                .mapToDouble(placed -> placed.label().height())
                .max()
                .orElse(0);
        return TICK_ROW + said + 4;
    }

    /** The ticks whose words find a place, what lies near 1 before what lies far from it. */
    private List<Double> ticks() {
        List<Double> order = new ArrayList<>(track.scale().ticks());
        order.sort(Comparator.comparingDouble(tick -> Math.abs(Math.log(tick))));
        List<Placed> placed = new ArrayList<>();
        return order.stream().filter(tick -> put(placed, tick(tick))).toList();
    }

    /** Adds it where it is free. */
    private static boolean put(List<Placed> placed, Placed candidate) {
        boolean free = placed.stream()
                .allMatch(other -> candidate.right() + GAP <= other.left() || other.right() + GAP <= candidate.left());
        return free && placed.add(candidate);
    }

    private Placed tick(double tick) {
        return placed(Label.of(axis.tick().apply(tick), Lettering.SMALL, theme.secondary(), Double.MAX_VALUE), tick);
    }

    /** Centred under its tick, and inside the paper. */
    private Placed placed(Label label, double tick) {
        double least = track.from() - RatioTrack.BEYOND - over;
        double most = track.to() + RatioTrack.BEYOND + over - label.width();
        double left = Math.max(least, Math.min(track.at(tick) - label.width() / 2, most));
        return new Placed(label, left, left + label.width());
    }

    /** What a doubling means says more than what 1 means, and what lies near 1 more than what lies far from it. */
    private List<Placed> said() {
        double octave = (track.to() - track.from())
                / (track.scale().high() - track.scale().low());
        List<Double> order = new ArrayList<>(ticks());
        order.sort(Comparator.comparingDouble(RatioFoot::remoteness));
        List<Placed> placed = new ArrayList<>();
        for (double tick : order) {
            String words = axis.said().apply(tick);
            if (!words.isBlank()) {
                Label label = Label.of(words, Lettering.SMALL, theme.secondary(), Math.max(60, octave - GAP));
                Placed candidate = placed(label, tick);
                double aside = Math.abs((candidate.left() + candidate.right()) / 2 - track.at(tick));
                if (label.lines().size() <= LINES && aside <= ASIDE) {
                    put(placed, candidate);
                }
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::left));
        return placed;
    }

    private static double remoteness(double tick) {
        double octaves = Math.abs(Math.log(tick) / Math.log(2));
        return octaves < 0.5 ? 1.5 : octaves;
    }

    void draw(Graphics2D g, double top) {
        ticks().stream().sorted().forEach(tick -> write(g, tick(tick), top + 2));
        said().forEach(placed -> write(g, placed, top + TICK_ROW));
    }

    private static void write(Graphics2D g, Placed placed, double top) {
        Label label = placed.label();
        label.draw(g, new Rectangle2D.Double(placed.left(), top, label.width(), label.height()), 0.5);
    }
}
