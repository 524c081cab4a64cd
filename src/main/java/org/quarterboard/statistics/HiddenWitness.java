package org.quarterboard.statistics;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * A set of values, other than the true ones, that the reader cannot tell from them: the proof that a hidden count may have the
 * value that it has here. Whoever found it, {@link #holds} decides, in whole numbers.
 *
 * @param vars the counts whose value differs from the true one, ascending
 * @param by by how much, never 0
 */
record HiddenWitness(int[] vars, long[] by) {

    /** By how much the count differs. */
    long by(int var) {
        int at = Arrays.binarySearch(vars, var);
        return at < 0 ? 0 : by[at];
    }

    /** Whether all values are ones that the marks leave open, and agree with all that is printed and with the structure. */
    boolean holds(HiddenSystem system, HiddenMarks marks) {
        for (int i = 0; i < vars.length; i++) {
            long value = Math.addExact(system.value(vars[i]), by[i]);
            if (value < marks.least(vars[i]) || value > marks.most(vars[i])) {
                return false;
            }
        }
        return rows(system).stream().map(system.rows::get).allMatch(row -> !marks.tells(row) || agrees(row));
    }

    /** The numbers of the rows that hold a count that differs. In the others nothing changes. */
    TreeSet<Integer> rows(HiddenSystem system) {
        TreeSet<Integer> rows = new TreeSet<>();
        for (int var : vars) {
            for (int row : system.rowsOf(var)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether the values agree with this row. */
    boolean agrees(HiddenSystem.Row row) {
        long sum = row.truth();
        for (int i = 0; i < row.vars().length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(row.by()[i], by(row.vars()[i])));
        }
        return row.least() <= sum && sum <= row.most();
    }

    /** The largest number that divides all differences. */
    long step() {
        long divisor = 0;
        for (long each : by) {
            long one = Math.abs(each);
            while (one != 0) {
                long rest = divisor % one;
                divisor = one;
                one = rest;
            }
        }
        return divisor;
    }

    /** The same way from the true values, so many steps of it. */
    HiddenWitness steps(long number) {
        long step = step();
        return new HiddenWitness(
                vars,
                Arrays.stream(by)
                        .map(each -> Math.multiplyExact(each / step, number))
                        .toArray());
    }
}
