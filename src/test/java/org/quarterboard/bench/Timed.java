package org.quarterboard.bench;

import java.util.Arrays;

/**
 * A question answered three ways, many times in turn.
 *
 * @param portal nanoseconds of each time, in ascending order; so are the others
 * @param inDatabase what of it the portal waits for the database, watched at other times
 * @param statements that the portal sent
 * @param figures lines of the answer
 */
record Timed(
        Question question,
        long[] portal,
        long[] inDatabase,
        long[] mariaDb,
        long[] duckDb,
        int statements,
        int figures) {

    private static final double NANOS = 1e6;

    Timed {
        for (long[] each : new long[][] {portal, inDatabase, mariaDb, duckDb}) {
            Arrays.sort(each);
        }
    }

    /** A percentile in milliseconds. */
    static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / NANOS;
    }

    /** What the goal is. */
    static final double MOST = 2;

    /** How many times as long as the bare connection the portal takes, by the medians. */
    double ratio() {
        return at(portal, 50) / at(mariaDb, 50);
    }
}
