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
    /** How often each row has been found impossible, and what that makes of its counts. */
    private final int[] weights;

    private final int[] weightsOf;
    private int left;

    HiddenRepair(HiddenSystem system, HiddenMarks marks) {
        this.system = system;
        this.marks = marks;
        this.bounds = new HiddenBounds(system, marks);
        this.weights = new int[system.rows.size()];
        this.weightsOf = new int[system.size()];
        Arrays.fill(weights, 1);
        Arrays.setAll(weightsOf, var -> system.rowsOf(var).length);
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
     * Begins anew several times, each time with more steps and with what was learnt of the rows in which it got stuck.
     *
     * @param from the least wanted value, and
     * @param to the largest
     * @param least how many steps may be tried the first time
     * @param most how many the last time
     */
    Optional<HiddenWitness> find(int var, long from, long to, int least, int most) {
        Optional<HiddenWitness> found = Optional.empty();
        for (int steps = least; found.isEmpty() && steps <= most; steps *= 2) {
            left = steps;
            found = branch(var, from, to);
        }
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
        Optional<HiddenWitness> found = Optional.empty();
        if (bounds.narrow(var, from, to, VISITS)) {
            found = repair();
        } else {
            learn(bounds.contradicted());
        }
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

    private void learn(int row) {
        if (row >= 0) {
            weights[row]++;
            for (int var : system.rows.get(row).vars()) {
                weightsOf[var]++;
            }
        }
    }

    /** Of the rows that do not agree, the one that was most often impossible; -1 if all agree. */
    private int broken() {
        BitSet rows = new BitSet();
        for (int var : bounds.since(0)) {
            if (nearest(var) != system.value(var)) {
                for (int row : system.rowsOf(var)) {
                    rows.set(row);
                }
            }
        }
        int broken = -1;
        for (int number = rows.nextSetBit(0); number >= 0; number = rows.nextSetBit(number + 1)) {
            HiddenSystem.Row row = system.rows.get(number);
            if (marks.tells(row) && (broken < 0 || weights[number] > weights[broken])) {
                long sum = sum(row);
                broken = sum < row.least() || sum > row.most() ? number : broken;
            }
        }
        return broken;
    }

    /** The place of the count to move: one that stands in few rows, and not in those that were impossible, and has much room. */
    private int mover(HiddenSystem.Row row, boolean more) {
        int best = -1;
        long bestRoom = 0;
        for (int i = 0; i < row.vars().length; i++) {
            int var = row.vars()[i];
            boolean up = more == row.by()[i] > 0;
            long room =
                    Math.min(ROOM, up ? bounds.most(var) - nearest(var) : nearest(var) - bounds.least(var));
            if (room > 0) {
                int weight = weightsOf[var];
                int bestWeight = best < 0 ? Integer.MAX_VALUE : weightsOf[row.vars()[best]];
                if (weight < bestWeight || weight == bestWeight && room > bestRoom) {
                    best = i;
                    bestRoom = room;
                }
            }
        }
        return best;
    }
}
