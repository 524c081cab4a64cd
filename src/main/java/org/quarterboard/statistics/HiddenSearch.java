package org.quarterboard.statistics;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Looks for a witness: values that agree with everything printed and give one count another value. It solves a linear program
 * over the differences from the true values and, where the answer is not whole, divides it into cases (branch and bound, depth
 * first), as far as a fixed number of cases. Nothing depends on time.
 *
 * <p>With d<sub>i</sub> = x<sub>i</sub> &minus; true value of i, over the counts i of a region:
 *
 * <pre>
 *   minimise    &sum; cost<sub>i</sub>(d<sub>i</sub>)
 *   such that   d<sub>k</sub> as wanted,   least<sub>r</sub> &minus; truth<sub>r</sub> &le; &sum; c<sub>ri</sub>&middot;d<sub>i</sub> &le; most<sub>r</sub> &minus; truth<sub>r</sub> for each row r
 * </pre>
 *
 * <p>The costs are piecewise linear: what the mark leaves open is nearly free; beyond that a move costs what hiding costs, so
 * that the counts that had to move beyond their marks are those to hide (Castro's heuristic of cheapest flows, here for any
 * linear structure). Where a witness is wanted, nothing may move beyond its mark.
 *
 * <p>It begins with the rows of the one count and takes in what its answers break, until they break nothing (the method of
 * cutting planes, with rows of the system as planes). Moving costs, so the last answer is the best one of the whole system, and
 * few rows are ever regarded.
 */
final class HiddenSearch {

    private static final double WHOLE = 1e-6;

    private final HiddenSystem system;
    private final HiddenMarks marks;
    private final IntPredicate moves;
    private final boolean choosing;
    private HiddenRegion region;
    private int left;

    /**
     * @param region where to begin
     * @param moves which counts may move
     * @param choosing whether they may do so beyond their marks
     */
    HiddenSearch(HiddenSystem system, HiddenMarks marks, HiddenRegion region, IntPredicate moves, boolean choosing) {
        this.system = system;
        this.marks = marks;
        this.region = region;
        this.moves = moves;
        this.choosing = choosing;
    }

    /** All that was regarded in the end. */
    HiddenRegion region() {
        return region;
    }

    /**
     * @param by the least and the largest wanted difference of the count
     * @param cases how many cases may be looked at
     * @return values that agree as far as floating point can tell; they are checked by {@link HiddenWitness#holds}
     */
    Optional<HiddenWitness> find(int var, long[] by, int cases) {
        left = cases;
        return divide(new TreeMap<>(Map.of(var, by)));
    }

    /** What would have to be hidden for the count to differ like that; empty if nothing helps. */
    Optional<HiddenWish> wish(int var, long[] by) {
        return solve(Map.of(var, by)).map(moved -> {
            int[] vars = IntStream.range(0, moved.length)
                    .filter(i -> beyond(region.vars()[i], moved[i]))
                    .map(i -> region.vars()[i])
                    .toArray();
            int[] figures = region.regarded().stream()
                    .map(system.rows::get)
                    .filter(row -> row.figure() >= 0 && !agrees(row, moved))
                    .mapToInt(HiddenSystem.Row::figure)
                    .distinct()
                    .sorted()
                    .toArray();
            return new HiddenWish(vars, figures);
        });
    }

    private boolean beyond(int var, double by) {
        return by > marks.most(var) - system.value(var) + WHOLE || by < marks.least(var) - system.value(var) - WHOLE;
    }

    /** The differences in the order of the region, which may have grown. */
    private Optional<double[]> solve(Map<Integer, long[]> cases) {
        while (true) {
            Optional<double[]> moved = new HiddenProgram(system, marks, region, choosing).solve(cases);
            TreeSet<Integer> broken = moved.map(this::broken).orElseGet(TreeSet::new);
            if (broken.isEmpty()) {
                return moved;
            }
            region = region.with(system, broken, moves);
        }
    }

    /** The rows that were disregarded and do not agree. */
    private TreeSet<Integer> broken(double[] moved) {
        TreeSet<Integer> broken = new TreeSet<>();
        for (int i = 0; i < moved.length; i++) {
            if (Math.abs(moved[i]) > WHOLE) {
                for (int number : system.rowsOf(region.vars()[i])) {
                    HiddenSystem.Row row = system.rows.get(number);
                    if (marks.tells(row) && !region.regards(number) && !agrees(row, moved)) {
                        broken.add(number);
                    }
                }
            }
        }
        return broken;
    }

    private boolean agrees(HiddenSystem.Row row, double[] moved) {
        double sum = row.truth();
        for (int i = 0; i < row.vars().length; i++) {
            int at = region.at(row.vars()[i]);
            sum += at < 0 ? 0 : row.by()[i] * moved[at];
        }
        return row.least() - WHOLE <= sum && sum <= row.most() + WHOLE;
    }

    private Optional<HiddenWitness> divide(TreeMap<Integer, long[]> cases) {
        if (left-- <= 0) {
            return Optional.empty();
        }
        Optional<double[]> solved = solve(cases);
        if (solved.isEmpty()) {
            return Optional.empty();
        }
        double[] by = solved.get();
        int broken = -1;
        for (int i = 0; i < by.length && broken < 0; i++) {
            broken = Math.abs(by[i] - Math.rint(by[i])) > WHOLE ? i : -1;
        }
        if (broken < 0) {
            return Optional.of(witness(by));
        }
        int var = region.vars()[broken];
        long[] now = cases.getOrDefault(var, new long[] {Long.MIN_VALUE, Long.MAX_VALUE});
        long floor = (long) Math.floor(by[broken]);
        // The case nearer to the truth first.
        boolean lower = by[broken] > 0;
        Optional<HiddenWitness> found = divide(with(cases, var, now, floor, lower));
        return found.isPresent() ? found : divide(with(cases, var, now, floor, !lower));
    }

    private static TreeMap<Integer, long[]> with(
            TreeMap<Integer, long[]> cases, int var, long[] now, long floor, boolean lower) {
        TreeMap<Integer, long[]> more = new TreeMap<>(cases);
        more.put(var, lower ? new long[] {now[0], floor} : new long[] {floor + 1, now[1]});
        return more;
    }

    private HiddenWitness witness(double[] by) {
        int[] moved =
                IntStream.range(0, by.length).filter(i -> Math.rint(by[i]) != 0).toArray();
        return new HiddenWitness(
                IntStream.of(moved).map(i -> region.vars()[i]).toArray(),
                IntStream.of(moved).mapToLong(i -> Math.round(by[i])).toArray());
    }
}
