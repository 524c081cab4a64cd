package org.quarterboard.statistics;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Ranges of the counts, and what follows for them from one row at a time, again and again: each count lies between what the
 * ends of the others leave for it. Exact, in whole numbers; what it excludes is impossible, what it leaves may be.
 *
 * <p>It starts from what the marks leave open, and can go back there.
 */
final class HiddenBounds {

    /** Beyond this a range counts as endless. */
    private static final long FAR = 1L << 32;

    private final HiddenSystem system;
    private final HiddenMarks marks;
    private final long[] least;
    private final long[] most;
    /** The counts whose range was narrowed, with what it was, in their order. */
    private int[] trail = new int[64];

    private long[] trailLeast = new long[64];
    private long[] trailMost = new long[64];
    private int length;
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
    private final BitSet isWaiting = new BitSet();

    HiddenBounds(HiddenSystem system, HiddenMarks marks) {
        this.system = system;
        this.marks = marks;
        this.least = new long[system.size()];
        this.most = new long[system.size()];
        Arrays.setAll(least, marks::least);
        Arrays.setAll(most, marks::most);
    }

    /** With everything that follows. */
    static HiddenBounds all(HiddenSystem system, HiddenMarks marks) {
        HiddenBounds bounds = new HiddenBounds(system, marks);
        for (int row = 0; row < system.rows.size(); row++) {
            bounds.wait(row);
        }
        bounds.follow(50L * system.rows.size());
        return bounds;
    }

    /** Takes up what the mark of this count leaves open now. Nothing may be narrowed meanwhile. */
    void renew(int var) {
        least[var] = marks.least(var);
        most[var] = marks.most(var);
    }

    long least(int var) {
        return least[var];
    }

    long most(int var) {
        return most[var];
    }

    /** Takes back all that was narrowed. */
    void back() {
        while (length > 0) {
            length--;
            least[trail[length]] = trailLeast[length];
            most[trail[length]] = trailMost[length];
        }
    }

    /**
     * Narrows the range of one count, and what follows from that.
     *
     * @param visits how many rows may be looked at
     * @return false if something has nowhere to lie
     */
    boolean narrow(int var, long from, long to, long visits) {
        long low = Math.max(from, least[var]);
        long high = Math.min(to, most[var]);
        if (low > high) {
            return false;
        }
        set(var, low, high);
        return follow(visits);
    }

    private void set(int var, long low, long high) {
        if (low == least[var] && high == most[var]) {
            return;
        }
        if (length == trail.length) {
            trail = Arrays.copyOf(trail, 2 * length);
            trailLeast = Arrays.copyOf(trailLeast, 2 * length);
            trailMost = Arrays.copyOf(trailMost, 2 * length);
        }
        trail[length] = var;
        trailLeast[length] = least[var];
        trailMost[length] = most[var];
        length++;
        least[var] = low;
        most[var] = high;
        for (int row : system.rowsOf(var)) {
            wait(row);
        }
    }

    private void wait(int row) {
        if (!isWaiting.get(row) && marks.tells(system.rows.get(row))) {
            isWaiting.set(row);
            waiting.add(row);
        }
    }

    private boolean follow(long visits) {
        boolean possible = true;
        for (long left = visits; possible && left > 0 && !waiting.isEmpty(); left--) {
            int number = waiting.remove();
            isWaiting.clear(number);
            possible = follow(system.rows.get(number));
        }
        waiting.clear();
        isWaiting.clear();
        return possible;
    }

    private boolean follow(HiddenSystem.Row row) {
        long low = 0;
        long high = 0;
        int endlessLow = 0;
        int endlessHigh = 0;
        for (int i = 0; i < row.vars().length; i++) {
            long by = row.by()[i];
            long one = by > 0 ? least[row.vars()[i]] : most[row.vars()[i]];
            long other = by > 0 ? most[row.vars()[i]] : least[row.vars()[i]];
            if (one > FAR) {
                endlessLow++;
            } else {
                low = Math.addExact(low, Math.multiplyExact(by, one));
            }
            if (other > FAR) {
                endlessHigh++;
            } else {
                high = Math.addExact(high, Math.multiplyExact(by, other));
            }
        }
        if (endlessLow == 0 && low > row.most() || endlessHigh == 0 && high < row.least()) {
            return false;
        }
        for (int i = 0; i < row.vars().length; i++) {
            if (!narrow(row, i, low, endlessLow, high, endlessHigh)) {
                return false;
            }
        }
        return true;
    }

    /** The range that the ends of the others leave; their sums are those of all less the own part. */
    private boolean narrow(HiddenSystem.Row row, int at, long low, int endlessLow, long high, int endlessHigh) {
        int var = row.vars()[at];
        long by = row.by()[at];
        // Ends as they were when the sums were made: a row holds a count once.
        long one = by > 0 ? least[var] : most[var];
        long other = by > 0 ? most[var] : least[var];
        long from = least[var];
        long to = most[var];
        if (row.most() != DisclosureRelation.NO_MOST && endlessLow - (one > FAR ? 1 : 0) == 0) {
            long end = row.most() - (one > FAR ? low : low - by * one);
            if (by > 0) {
                to = Math.min(to, Math.floorDiv(end, by));
            } else {
                from = Math.max(from, Math.ceilDiv(end, by));
            }
        }
        if (row.least() != DisclosureRelation.NO_LEAST && endlessHigh - (other > FAR ? 1 : 0) == 0) {
            long end = row.least() - (other > FAR ? high : high - by * other);
            if (by > 0) {
                from = Math.max(from, Math.ceilDiv(end, by));
            } else {
                to = Math.min(to, Math.floorDiv(end, by));
            }
        }
        if (from > to) {
            return false;
        }
        set(var, from, to);
        return true;
    }
}
