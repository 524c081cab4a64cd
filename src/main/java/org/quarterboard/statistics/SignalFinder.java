package org.quarterboard.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Finds the patterns that {@link Signals} defines. One pass for each rule, in the order of priority; a point goes to the
 * first pattern that claims it.
 */
final class SignalFinder {

    private static final int RUN_LENGTH = 7;

    private final TimeSeries series;
    private final Tolerance tolerance;
    private final double centre;
    private final Optional<Limits> limits;
    private final Set<Integer> taken = new HashSet<>();
    private final List<Signal> found = new ArrayList<>();

    private SignalFinder(Xmr.Result chart) {
        this.series = chart.series();
        this.tolerance = Tolerance.of(series);
        this.centre = chart.centre().orElseThrow();
        this.limits = chart.limits();
    }

    static List<Signal> find(Xmr.Result chart) {
        if (chart.points() < Xmr.MINIMUM_POINTS) {
            return List.of();
        }
        SignalFinder finder = new SignalFinder(chart);
        finder.limits.ifPresent(finder::outside);
        finder.trends();
        finder.limits.ifPresent(finder::twoOfThree);
        finder.shifts();
        return finder.found;
    }

    private void outside(Limits drawn) {
        series.observedPositions()
                .filter(position -> outsideSign(drawn, position) != 0)
                .forEach(position ->
                        claim(SignalRule.OUTSIDE, Side.ofSign(outsideSign(drawn, position)), List.of(position)));
    }

    /** Runs of equal steps: k equal steps in a row join k + 1 points. */
    private void trends() {
        runs(series.first() + 1, this::step, RUN_LENGTH - 1, SignalRule.TREND);
    }

    private void shifts() {
        runs(series.first(), this::sideOfCentre, RUN_LENGTH, SignalRule.SHIFT);
    }

    /**
     * Claims the runs of positions, from {@code start} on, whose sign is the same and not 0. For a trend the sign belongs to
     * the step that ends at the position, so that the point before the run's first step is part of it.
     */
    private void runs(int start, IntUnaryOperator sign, int shortest, SignalRule rule) {
        int lead = start - series.first();
        int from = start;
        while (from < series.end()) {
            int runSign = sign.applyAsInt(from);
            int to = from + 1;
            while (to < series.end() && sign.applyAsInt(to) == runSign) {
                to++;
            }
            if (runSign != 0 && to - from >= shortest) {
                claim(
                        rule,
                        Side.ofSign(runSign),
                        IntStream.range(from - lead, to).boxed().toList());
            }
            from = to;
        }
    }

    private void twoOfThree(Limits drawn) {
        List<Integer> chain = new ArrayList<>();
        for (int start = series.first(); start + 3 <= series.end(); start++) {
            List<Integer> near = nearOfThree(drawn, start);
            if (near.size() < 2) {
                continue;
            }
            if (!chain.isEmpty() && chain.getLast() < near.getFirst()) {
                claimChain(chain);
                chain.clear();
            }
            near.stream().filter(position -> !chain.contains(position)).forEach(chain::add);
        }
        claimChain(chain);
    }

    private void claimChain(List<Integer> chain) {
        if (!chain.isEmpty()) {
            claim(SignalRule.TWO_OF_THREE, Side.ofSign(sideOfCentre(chain.getFirst())), chain);
        }
    }

    /** The near points among three consecutive ones, none unless all three lie on one side of the centre. */
    private List<Integer> nearOfThree(Limits drawn, int start) {
        int side = sideOfCentre(start);
        if (side == 0 || sideOfCentre(start + 1) != side || sideOfCentre(start + 2) != side) {
            return List.of();
        }
        return IntStream.range(start, start + 3)
                .filter(position -> isNear(drawn, position))
                .boxed()
                .toList();
    }

    private boolean isNear(Limits drawn, int position) {
        double value = series.value(position);
        boolean beyond =
                tolerance.compare(value, drawn.nearUpper()) > 0 || tolerance.compare(value, drawn.nearLower()) < 0;
        return beyond && outsideSign(drawn, position) == 0;
    }

    private int outsideSign(Limits drawn, int position) {
        double value = series.value(position);
        if (tolerance.compare(value, drawn.upper()) > 0) {
            return 1;
        }
        return tolerance.compare(value, drawn.lower()) < 0 ? -1 : 0;
    }

    /** 1 above the centre, &minus;1 below, 0 on it or in a gap. */
    private int sideOfCentre(int position) {
        return series.isGap(position) ? 0 : tolerance.compare(series.value(position), centre);
    }

    /** 1 for a rise from the point before, &minus;1 for a fall, 0 for a tie or a gap on either side. */
    private int step(int position) {
        boolean gap = series.isGap(position) || series.isGap(position - 1);
        return gap ? 0 : tolerance.compare(series.value(position), series.value(position - 1));
    }

    private void claim(SignalRule rule, Side side, List<Integer> pattern) {
        List<Integer> own = pattern.stream().filter(taken::add).toList();
        if (!own.isEmpty()) {
            found.add(new Signal(rule, side, pattern.getFirst(), pattern.getLast(), own));
        }
    }
}
