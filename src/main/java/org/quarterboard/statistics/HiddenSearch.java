package org.quarterboard.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;

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
 * linear structure). With {@code choosing} false nothing may move beyond its mark.
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
     * @param from the least wanted difference of the count, and
     * @param to the largest
     * @param most how many counts may move
     * @param programs how many linear programs may be solved
     * @return values that agree as far as floating point can tell; they are checked by {@link HiddenWitness#holds}
     */
    Optional<HiddenWitness> find(HiddenRegion region, int var, long from, long to, boolean choosing, int programs) {
        HiddenProgram program = new HiddenProgram(system, marks, region, choosing);
        TreeMap<Integer, long[]> cases = new TreeMap<>();
        cases.put(var, new long[] {from, to});
        return divide(program, region, cases, new int[] {programs});
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
