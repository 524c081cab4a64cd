package org.quarterboard.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Looks for a witness: values that agree with everything printed and give one count another value. It solves a linear program
 * over the differences from the true values and, where the answer is not whole, divides it into cases (branch and bound, depth
 * first), as far as a fixed number of programs. Nothing depends on time.
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
 */
final class HiddenSearch {

    private static final double WHOLE = 1e-6;

    private final HiddenSystem system;
    private final HiddenMarks marks;

    HiddenSearch(HiddenSystem system, HiddenMarks marks) {
        this.system = system;
        this.marks = marks;
    }

    /**
     * @param impossible whether the linear program says that there is none, whole or not
     */
    record Answer(Optional<HiddenWitness> witness, boolean impossible) {}

    /**
     * @param by the least and the largest wanted difference of the count
     * @param programs how many linear programs may be solved
     * @return values that agree as far as floating point can tell; they are checked by {@link HiddenWitness#holds}
     */
    Answer find(HiddenRegion region, int var, long[] by, int programs) {
        HiddenProgram program = new HiddenProgram(system, marks, region, false);
        int[] left = {programs};
        Optional<HiddenWitness> found = divide(program, region, new TreeMap<>(Map.of(var, by)), left);
        return new Answer(found, found.isEmpty() && left[0] == programs - 1);
    }

    /**
     * The same, coming as near to other wishes as it goes.
     *
     * @param wishes wanted differences of other counts
     */
    Optional<HiddenWitness> many(HiddenRegion region, int var, long[] by, Map<Integer, Long> wishes) {
        HiddenProgram program = new HiddenProgram(system, marks, region, false);
        return program.solve(Map.of(var, by), wishes).filter(HiddenSearch::whole).map(moved -> witness(region, moved));
    }

    private static boolean whole(double[] by) {
        return Arrays.stream(by).allMatch(each -> Math.abs(each - Math.rint(each)) <= WHOLE);
    }

    /** What would have to be hidden for the count to differ like that; empty if nothing helps. */
    Optional<HiddenWish> wish(HiddenRegion region, int var, long[] by) {
        HiddenProgram program = new HiddenProgram(system, marks, region, true);
        return program.solve(Map.of(var, by)).map(moved -> {
            int[] vars = IntStream.range(0, moved.length)
                    .filter(i -> beyond(region.vars()[i], moved[i]))
                    .map(i -> region.vars()[i])
                    .toArray();
            int[] figures = Arrays.stream(region.rows())
                    .filter(row -> system.rows.get(row).figure() >= 0 && !agrees(system.rows.get(row), region, moved))
                    .map(row -> system.rows.get(row).figure())
                    .distinct()
                    .sorted()
                    .toArray();
            return new HiddenWish(vars, figures);
        });
    }

    private boolean beyond(int var, double by) {
        return by > marks.most(var) - system.value(var) + WHOLE || by < marks.least(var) - system.value(var) - WHOLE;
    }

    private static boolean agrees(HiddenSystem.Row row, HiddenRegion region, double[] moved) {
        double sum = row.truth();
        for (int i = 0; i < row.vars().length; i++) {
            int at = Arrays.binarySearch(region.vars(), row.vars()[i]);
            sum += at < 0 ? 0 : row.by()[i] * moved[at];
        }
        return row.least() - WHOLE <= sum && sum <= row.most() + WHOLE;
    }

    private Optional<HiddenWitness> divide(
            HiddenProgram program, HiddenRegion region, TreeMap<Integer, long[]> cases, int[] left) {
        if (left[0]-- <= 0) {
            return Optional.empty();
        }
        Optional<double[]> solved = program.solve(cases);
        if (solved.isEmpty()) {
            return Optional.empty();
        }
        double[] by = solved.get();
        int broken = -1;
        for (int i = 0; i < by.length && broken < 0; i++) {
            broken = Math.abs(by[i] - Math.rint(by[i])) > WHOLE ? i : -1;
        }
        if (broken < 0) {
            return Optional.of(witness(region, by));
        }
        int var = region.vars()[broken];
        long[] now = cases.getOrDefault(var, new long[] {Long.MIN_VALUE, Long.MAX_VALUE});
        long floor = (long) Math.floor(by[broken]);
        // The case nearer to the truth first.
        boolean lower = by[broken] > 0;
        Optional<HiddenWitness> found = divide(program, region, with(cases, var, now, floor, lower), left);
        return found.isPresent() ? found : divide(program, region, with(cases, var, now, floor, !lower), left);
    }

    private static TreeMap<Integer, long[]> with(
            TreeMap<Integer, long[]> cases, int var, long[] now, long floor, boolean lower) {
        TreeMap<Integer, long[]> more = new TreeMap<>(cases);
        more.put(var, lower ? new long[] {now[0], floor} : new long[] {floor + 1, now[1]});
        return more;
    }

    private static HiddenWitness witness(HiddenRegion region, double[] by) {
        int[] moved = Arrays.stream(region.vars())
                .filter(var -> Math.rint(by[Arrays.binarySearch(region.vars(), var)]) != 0)
                .toArray();
        long[] amounts = Arrays.stream(moved)
                .mapToLong(var -> Math.round(by[Arrays.binarySearch(region.vars(), var)]))
                .toArray();
        return new HiddenWitness(moved, amounts);
    }
}
