package org.quarterboard.statistics;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What follows for single counts from one row at a time, again and again: each count lies between what the ends of the others
 * leave for it. Exact, in whole numbers; what it excludes is impossible, what it leaves may be.
 */
final class HiddenBounds {

    private static final long NONE = HiddenMarks.ENDLESS;
    /** Beyond this a sum counts as endless. */
    private static final long FAR = 1L << 50;

    private final HiddenSystem system;
    private final HiddenMarks marks;
    private final Map<Integer, long[]> narrowed = new HashMap<>();

    private HiddenBounds(HiddenSystem system, HiddenMarks marks) {
        this.system = system;
        this.marks = marks;
    }

    /** Everything that follows. */
    static HiddenBounds of(HiddenSystem system, HiddenMarks marks) {
        HiddenBounds bounds = new HiddenBounds(system, marks);
        Deque<Integer> rows = new ArrayDeque<>();
        for (int row = 0; row < system.rows.size(); row++) {
            rows.add(row);
        }
        bounds.follow(rows, 50L * system.rows.size());
        return bounds;
    }

    /** Whether the count cannot have a value in this range. */
    static boolean exclude(HiddenSystem system, HiddenMarks marks, int var, long least, long most) {
        HiddenBounds bounds = new HiddenBounds(system, marks);
        if (least > marks.most(var) || most < marks.least(var)) {
            return true;
        }
        bounds.narrowed.put(var, new long[] {Math.max(least, marks.least(var)), Math.min(most, marks.most(var))});
        Deque<Integer> rows = new ArrayDeque<>();
        for (int row : system.rowsOf(var)) {
            rows.add(row);
        }
        return !bounds.follow(rows, 2_000);
    }

    long least(int var) {
        long[] range = narrowed.get(var);
        return range == null ? marks.least(var) : range[0];
    }

    long most(int var) {
        long[] range = narrowed.get(var);
        return range == null ? marks.most(var) : range[1];
    }

    /** False if something has nowhere to lie. */
    private boolean follow(Deque<Integer> rows, long visits) {
        Set<Integer> waiting = new HashSet<>(rows);
        long left = visits;
        while (!rows.isEmpty() && left-- > 0) {
            int number = rows.remove();
            waiting.remove(number);
            HiddenSystem.Row row = system.rows.get(number);
            if (!marks.tells(row)) {
                continue;
            }
            for (int at = 0; at < row.vars().length; at++) {
                int var = row.vars()[at];
                if (narrow(row, at)) {
                    if (least(var) > most(var)) {
                        return false;
                    }
                    for (int other : system.rowsOf(var)) {
                        if (other != number && waiting.add(other)) {
                            rows.add(other);
                        }
                    }
                }
            }
        }
        return true;
    }

    private boolean narrow(HiddenSystem.Row row, int at) {
        int var = row.vars()[at];
        long least = least(var);
        long most = most(var);
        if (least == most) {
            return contradicts(row, at);
        }
        long by = row.by()[at];
        long low = least;
        long high = most;
        // The sum of the others, at its least and at its most.
        long others = row.most() == DisclosureRelation.NO_MOST ? NONE : others(row, at, true);
        if (others != NONE) {
            long end = row.most() - others;
            if (by > 0) {
                high = Math.min(high, Math.floorDiv(end, by));
            } else {
                low = Math.max(low, Math.ceilDiv(end, by));
            }
        }
        others = row.least() == DisclosureRelation.NO_LEAST ? NONE : others(row, at, false);
        if (others != NONE) {
            long end = row.least() - others;
            if (by > 0) {
                low = Math.max(low, Math.ceilDiv(end, by));
            } else {
                high = Math.min(high, Math.floorDiv(end, by));
            }
        }
        if (low == least && high == most) {
            return false;
        }
        narrowed.put(var, new long[] {low, high});
        return true;
    }

    /** A count that is fixed can still be where the others leave no room for it. */
    private boolean contradicts(HiddenSystem.Row row, int at) {
        long value = least(row.vars()[at]) * row.by()[at];
        long least = row.most() == DisclosureRelation.NO_MOST ? NONE : others(row, at, true);
        long most = row.least() == DisclosureRelation.NO_LEAST ? NONE : others(row, at, false);
        if (least != NONE && least + value > row.most() || most != NONE && most + value < row.least()) {
            narrowed.put(row.vars()[at], new long[] {1, 0});
            return true;
        }
        return false;
    }

    /** The least (or largest) sum of the other terms; {@link #NONE} if it has no end. */
    private long others(HiddenSystem.Row row, int at, boolean lowest) {
        long sum = 0;
        for (int i = 0; i < row.vars().length; i++) {
            if (i != at) {
                boolean low = row.by()[i] > 0 == lowest;
                long end = low ? least(row.vars()[i]) : most(row.vars()[i]);
                if (end > FAR) {
                    return NONE;
                }
                sum = Math.addExact(sum, Math.multiplyExact(row.by()[i], end));
            }
        }
        return sum;
    }
}
