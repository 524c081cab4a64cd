package org.quarterboard.statistics;

import java.util.Arrays;

/**
 * Decides whether two numbers of one series, or of one chart, are equal, so that the last binary digit never makes or
 * hides a signal.
 *
 * <p>Two numbers count as equal if they differ by no more than &epsilon; = 10<sup>&minus;12</sup> &times; M, where M is the
 * largest magnitude among them. The mean of twelve times 0.1 is 0.09999999999999999 in binary floating point; without
 * this rule all twelve points would lie "above the mean". Rounding errors of the sums used here stay far below &epsilon;
 * (some 10<sup>&minus;14</sup> &times; M for a hundred points), real differences between counts or percentages far above.
 */
final class Tolerance {

    private static final double RELATIVE = 1e-12;

    private final double epsilon;

    private Tolerance(double epsilon) {
        this.epsilon = epsilon;
    }

    static Tolerance of(TimeSeries series) {
        return of(series.values());
    }

    /** The same rule for a few numbers of one unit that are compared with each other. */
    static Tolerance of(double... numbers) {
        return new Tolerance(
                RELATIVE * Arrays.stream(numbers).map(Math::abs).max().orElse(0));
    }

    /** &minus;1, 0 or 1 as a is below, equal to (within the tolerance) or above b. */
    int compare(double a, double b) {
        double difference = a - b;
        return Math.abs(difference) <= epsilon ? 0 : (int) Math.signum(difference);
    }

    boolean isZero(double a) {
        return compare(a, 0) == 0;
    }
}
