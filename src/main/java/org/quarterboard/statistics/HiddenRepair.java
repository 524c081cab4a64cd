package org.quarterboard.statistics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Looks for a witness by repair: gives one count another value, leaves all others as near to the truth as they can be, and where
 * a row does not agree any more moves one of its counts so far that it does, again and again, back and forth (depth first, with
 * {@link HiddenBounds} after each step). Fast where there is much room; it cannot tell that there is no witness.
 */
final class HiddenRepair {

    private static final long VISITS = 3_000;
    /** More room than this is no better. */
    private static final long ROOM = 100;

    private final HiddenSystem system;
    private final HiddenMarks marks;
    private final HiddenBounds bounds;
    private int left;
    private boolean reverse;

    HiddenRepair(HiddenSystem system, HiddenMarks marks) {
        this.system = system;
        this.marks = marks;
        this.bounds = new HiddenBounds(system, marks);
    }

    /** To be called when a mark has changed. */
    void renew(int var) {
        bounds.renew(var);
    }

    /** Whether it follows from row after row that the count cannot lie there. */
    boolean excludes(int var, long from, long to) {
        boolean possible = bounds.narrow(var, from, to, VISITS);
        bounds.back(0);
        return !possible;
    }

    /**
     * @param from the least wanted value, and
     * @param to the largest
     * @param steps how many steps may be tried
     * @param otherWay whether to move first what otherwise is moved last
     */
    Optional<HiddenWitness> find(int var, long from, long to, int steps, boolean otherWay) {
        left = steps;
        reverse = otherWay;
        Optional<HiddenWitness> found = bounds.narrow(var, from, to, VISITS) ? repair() : Optional.empty();
        bounds.back(0);
        return found;
    }

    private Optional<HiddenWitness> repair() {
        if (left-- <= 0) {
            return Optional.empty();
        }
        int broken = broken();
        if (broken < 0) {
            return Optional.of(nearest());
        }
        HiddenSystem.Row row = system.rows.get(broken);
        long sum = sum(row);
        long need = sum > row.most() ? row.most() - sum : row.least() - sum;
        int at = mover(row, need > 0);
        if (at < 0) {
            return Optional.empty();
        }
        int var = row.vars()[at];
        long by = row.by()[at];
        // As far as the row needs, or as it goes.
        long steps = Math.ceilDiv(Math.abs(need), Math.abs(by));
        boolean up = need > 0 == by > 0;
        long goal = up
                ? Math.min(bounds.most(var), nearest(var) + steps)
                : Math.max(bounds.least(var), nearest(var) - steps);
        Optional<HiddenWitness> found = branch(var, up ? goal : 0, up ? HiddenMarks.ENDLESS : goal);
        return found.isPresent() ? found : branch(var, up ? 0 : goal + 1, up ? goal - 1 : HiddenMarks.ENDLESS);
    }

    private Optional<HiddenWitness> branch(int var, long from, long to) {
        int here = bounds.here();
        Optional<HiddenWitness> found = bounds.narrow(var, from, to, VISITS) ? repair() : Optional.empty();
        bounds.back(here);
        return found;
    }

    /** The value nearest to the truth that is left to the count. */
    private long nearest(int var) {
        return Math.clamp(system.value(var), bounds.least(var), bounds.most(var));
    }

    private HiddenWitness nearest() {
        int[] vars = Arrays.stream(bounds.since(0))
                .filter(var -> nearest(var) != system.value(var))
                .sorted()
                .distinct()
                .toArray();
        return new HiddenWitness(
                vars,
                Arrays.stream(vars)
                        .mapToLong(var -> nearest(var) - system.value(var))
                        .toArray());
    }

    private long sum(HiddenSystem.Row row) {
        long sum = 0;
        for (int i = 0; i < row.vars().length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(row.by()[i], nearest(row.vars()[i])));
        }
        return sum;
    }

    /** The first (or last) row that does not agree; -1 if all do. */
    private int broken() {
        BitSet rows = new BitSet();
        for (int var : bounds.since(0)) {
            if (nearest(var) != system.value(var)) {
                for (int row : system.rowsOf(var)) {
                    rows.set(row);
                }
            }
        }
        int number = reverse ? rows.length() - 1 : rows.nextSetBit(0);
        while (number >= 0) {
            HiddenSystem.Row row = system.rows.get(number);
            if (marks.tells(row)) {
                long sum = sum(row);
                if (sum < row.least() || sum > row.most()) {
                    return number;
                }
            }
            number = reverse ? rows.previousSetBit(number - 1) : rows.nextSetBit(number + 1);
        }
        return -1;
    }

    /** The place of the count to move: one that stands in few rows (or in many), and has much room. */
    private int mover(HiddenSystem.Row row, boolean more) {
        int best = -1;
        long bestRows = 0;
        long bestRoom = 0;
        for (int i = 0; i < row.vars().length; i++) {
            int var = row.vars()[i];
            boolean up = more == row.by()[i] > 0;
            long room = Math.min(ROOM, up ? bounds.most(var) - nearest(var) : nearest(var) - bounds.least(var));
            if (room > 0) {
                long rows = (reverse ? -1 : 1) * system.rowsOf(var).length;
                if (best < 0 || rows < bestRows || rows == bestRows && room > bestRoom) {
                    best = i;
                    bestRows = rows;
                    bestRoom = room;
                }
            }
        }
        return best;
    }
}
