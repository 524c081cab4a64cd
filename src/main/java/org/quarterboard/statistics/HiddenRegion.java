package org.quarterboard.statistics;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Rows that are regarded, and the counts in them that may move. Everything else is kept at its true value, and other rows are
 * disregarded: what cannot be here cannot be at all; what can be here is to be looked at in the other rows, and those that do
 * not agree are regarded from then on.
 *
 * @param vars ascending
 * @param rows their numbers, ascending
 */
record HiddenRegion(int[] vars, int[] rows) {

    /** Which counts may move if nothing more is hidden: those that are unknown and not fixed by what is known. */
    static IntPredicate unknown(HiddenBounds bounds) {
        return var -> bounds.least(var) < bounds.most(var);
    }

    /** Which counts may move if more may be hidden. */
    static IntPredicate choosing(HiddenSystem system, HiddenMarks marks) {
        return var -> !marks.known(var) || system.counts.get(var).free();
    }

    /**
     * A count with its rows, and with others of which is known that they matter.
     *
     * @param learnt numbers of rows
     */
    static HiddenRegion around(
            HiddenSystem system, HiddenMarks marks, int var, Collection<Integer> learnt, IntPredicate moves) {
        TreeSet<Integer> rows = new TreeSet<>(learnt);
        Arrays.stream(system.rowsOf(var)).forEach(rows::add);
        rows.removeIf(row -> !marks.tells(system.rows.get(row)));
        return of(system, rows, new int[] {var}, moves);
    }

    /** With more rows, all of which tell. */
    HiddenRegion with(HiddenSystem system, Collection<Integer> more, IntPredicate moves) {
        TreeSet<Integer> all = regarded();
        all.addAll(more);
        return of(system, all, vars, moves);
    }

    private static HiddenRegion of(HiddenSystem system, TreeSet<Integer> rows, int[] before, IntPredicate moves) {
        TreeSet<Integer> vars = new TreeSet<>();
        Arrays.stream(before).forEach(vars::add);
        for (int row : rows) {
            Arrays.stream(system.rows.get(row).vars()).filter(moves).forEach(vars::add);
        }
        return new HiddenRegion(array(vars), array(rows));
    }

    TreeSet<Integer> regarded() {
        TreeSet<Integer> regarded = new TreeSet<>();
        Arrays.stream(rows).forEach(regarded::add);
        return regarded;
    }

    boolean regards(int row) {
        return Arrays.binarySearch(rows, row) >= 0;
    }

    /** The place of a count among those that may move; negative if it does not. */
    int at(int var) {
        return Arrays.binarySearch(vars, var);
    }

    /** All counts that hang together with this one, row after row, ascending. */
    static Set<Integer> linked(HiddenSystem system, HiddenMarks marks, int var, IntPredicate moves) {
        TreeSet<Integer> linked = new TreeSet<>(Set.of(var));
        ArrayDeque<Integer> waiting = new ArrayDeque<>(linked);
        while (!waiting.isEmpty()) {
            for (int row : system.rowsOf(waiting.remove())) {
                if (marks.tells(system.rows.get(row))) {
                    Arrays.stream(system.rows.get(row).vars())
                            .filter(moves)
                            .filter(linked::add)
                            .forEach(waiting::add);
                }
            }
        }
        return linked;
    }

    private static int[] array(TreeSet<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
