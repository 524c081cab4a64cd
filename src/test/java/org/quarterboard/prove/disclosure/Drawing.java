package org.quarterboard.prove.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines and words of one picture, and what they tell whoever measures them. */
final class Drawing {

    private static final double CAP = 10;
    private static final double ABOVE = 7;
    private static final double BELOW = 30;

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2) {

        boolean level() {
            return Math.abs(y1 - y2) < 0.05;
        }

        boolean upright() {
            return Math.abs(x1 - x2) < 0.05;
        }

        double height() {
            return Math.abs(y1 - y2);
        }
    }

    /** A word where it begins. */
    record Word(double x, double y, String text) {}

    /** An interval that was drawn, as ratios. */
    record Measured(double lower, double upper) {

        /** A mark has level lines too, and they are shorter. */
        Measured longer(Measured other) {
            return upper - lower < other.upper - other.lower ? other : this;
        }

        /** An interval that reaches an end of the axis may go on beyond it. */
        Measured within(double low, double high) {
            return new Measured(lower < low * 1.03 ? 0 : lower, upper > high / 1.03 ? Double.POSITIVE_INFINITY : upper);
        }
    }

    /** Whether y grows to the top of the page. */
    private final boolean upwards;

    final List<Line> lines = new ArrayList<>();
    final List<Word> words = new ArrayList<>();

    Drawing(boolean upwards) {
        this.upwards = upwards;
    }

    /** Of each of these rows the interval that is drawn beside its name, if one is. */
    Map<String, Measured> intervals(List<String> names) {
        Optional<Axis> axis = axis();
        if (axis.isEmpty()) {
            return Map.of();
        }
        Map<String, Measured> found = new HashMap<>();
        for (Line line : lines) {
            if (line.level() && axis.get().holds(line)) {
                row(names, line.y1())
                        .ifPresent(name -> found.merge(name, axis.get().measure(line), Measured::longer));
            }
        }
        return found;
    }

    /** The word about counts ("26 of 304") beside each name. */
    Map<String, String> counts(List<String> names) {
        Map<String, String> found = new HashMap<>();
        for (Word word : words) {
            if (word.text().contains(" of ") && !names.contains(word.text())) {
                row(names, word.y()).ifPresent(name -> found.put(name, word.text()));
            }
        }
        return found;
    }

    /** The name beside it, or just above it. */
    private Optional<String> row(List<String> names, double y) {
        String nearest = "";
        double distance = BELOW;
        for (Word word : words) {
            double below = upwards ? word.y() - y : y - word.y();
            if (names.contains(word.text()) && below > -ABOVE && Math.abs(below) < distance) {
                distance = Math.abs(below);
                nearest = word.text();
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** Powers of two from end to end. */
    private record Axis(double left, double right, double low, double high) {

        /** A rule between two rows goes from end to end. */
        boolean holds(Line line) {
            return Math.abs(line.x1() - line.x2()) < right - left - 1
                    && Math.min(line.x1(), line.x2()) > left - CAP
                    && Math.max(line.x1(), line.x2()) < right + CAP;
        }

        Measured measure(Line line) {
            return new Measured(ratio(Math.min(line.x1(), line.x2())), ratio(Math.max(line.x1(), line.x2())))
                    .within(Math.pow(2, low), Math.pow(2, high));
        }

        private double ratio(double x) {
            return Math.pow(2, low + (high - low) * (x - left) / (right - left));
        }
    }

    private Optional<Axis> axis() {
        TreeSet<Long> grid = new TreeSet<>();
        lines.stream()
                .filter(line -> line.upright() && line.height() > CAP)
                .forEach(line -> grid.add(Math.round(line.x1() * 10)));
        Map<Long, TreeMap<Double, Double>> ticks = new HashMap<>();
        for (Word word : words) {
            if (word.text().matches("\\d+(\\.\\d+)?")) {
                double power = Math.log(Double.parseDouble(word.text())) / Math.log(2);
                if (Math.abs(power - Math.rint(power)) < 1e-6) {
                    ticks.computeIfAbsent(Math.round(word.y()), ignored -> new TreeMap<>())
                            .put(word.x(), Math.rint(power));
                }
            }
        }
        return ticks.values().stream()
                .filter(row -> row.size() == grid.size() && row.size() > 2)
                .findFirst()
                .map(row -> new Axis(
                        grid.first() / 10.0,
                        grid.last() / 10.0,
                        row.firstEntry().getValue(),
                        row.lastEntry().getValue()));
    }
}
