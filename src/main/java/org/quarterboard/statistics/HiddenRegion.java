package org.quarterboard.statistics;

import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * The counts around one that may move together with it, the cheapest to reach first. Everything outside is kept at its true
 * value.
 *
 * <p>Rows with much room are left out: what is found without them mostly agrees with them, and what has nothing else to do with
 * the count need not be looked at. If it does not agree, they are taken in, and it begins anew.
 *
 * @param vars ascending
 * @param rows the numbers of the rows that hold one of them, without the loose ones, ascending
 */
record HiddenRegion(int[] vars, int[] rows) {

    private record Reached(long cost, int var) implements Comparable<Reached> {

        @Override
        public int compareTo(Reached other) {
            int first = Long.compare(cost, other.cost);
            return first != 0 ? first : Integer.compare(var, other.var);
        }
    }

    /**
     * The counts that are unknown and not fixed by what is known.
     *
     * @param bounds what follows from the marks
     * @param most how many counts
     * @param loose the loose rows that are to be regarded all the same
     */
    static HiddenRegion unknown(
            HiddenSystem system, HiddenMarks marks, HiddenBounds bounds, int var, int most, Set<Integer> loose) {
        return around(system, marks, var, most, loose, other -> bounds.least(other) < bounds.most(other));
    }

    /**
     * With those that are known now but could be hidden.
     *
     * @param most how many counts
     */
    static HiddenRegion choosing(HiddenSystem system, HiddenMarks marks, int var, int most) {
        return around(
                system,
                marks,
                var,
                most,
                Set.of(),
                other -> !marks.known(other) || system.counts.get(other).free());
    }

    private static HiddenRegion around(
            HiddenSystem system, HiddenMarks marks, int var, int most, Set<Integer> loose, IntPredicate moves) {
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        Set<Integer> vars = new TreeSet<>();
        Set<Integer> rows = new HashSet<>();
        queue.add(new Reached(0, var));
        while (!queue.isEmpty() && vars.size() < most) {
            Reached next = queue.remove();
            if (!vars.add(next.var())) {
                continue;
            }
            for (int number : system.rowsOf(next.var())) {
                HiddenSystem.Row row = system.rows.get(number);
                if (!marks.tells(row) || loose(system, row) && !loose.contains(number) || !rows.add(number)) {
                    continue;
                }
                for (int other : row.vars()) {
                    if (!vars.contains(other) && moves.test(other)) {
                        queue.add(new Reached(next.cost() + cost(system, marks, other), other));
                    }
                }
            }
        }
        return new HiddenRegion(
                vars.stream().mapToInt(Integer::intValue).toArray(),
                rows.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    /** Whether there is so much room on both sides that what moves here will hardly come to an end. */
    private static boolean loose(HiddenSystem system, HiddenSystem.Row row) {
        long room = 2L * system.threshold;
        return row.figure() < 0
                && (row.least() == DisclosureRelation.NO_LEAST || row.truth() - row.least() >= room)
                && (row.most() == DisclosureRelation.NO_MOST || row.most() - row.truth() >= room);
    }

    private static long cost(HiddenSystem system, HiddenMarks marks, int var) {
        return marks.known(var) ? 1L + system.counts.get(var).cost() : 1;
    }
}
