package org.quarterboard.statistics;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * Where a continuous falling function passes through zero.
 *
 * <p>From a starting point the search widens to either side, by 1, 2, 4, &hellip; until the zero lies between the ends, and
 * then closes in by Brent's method (Hipparchus) to 10<sup>&minus;14</sup>. The function must be positive far enough below
 * and negative far enough above.
 */
final class Crossing {

    private static final double ACCURACY = 1e-14;
    private static final int MOST_EVALUATIONS = 1000;

    private Crossing() {}

    static double ofFalling(DoubleUnaryOperator function, double start) {
        double low = start;
        for (double step = 1; function.applyAsDouble(low) < 0; step *= 2) {
            low -= step;
        }
        double high = start;
        for (double step = 1; function.applyAsDouble(high) > 0; step *= 2) {
            high += step;
        }
        return low < high ? between(function, low, high) : start;
    }

    /** The zero between two ends, at which the function has different signs. */
    static double between(DoubleUnaryOperator function, double low, double high) {
        return new BrentSolver(ACCURACY, ACCURACY).solve(MOST_EVALUATIONS, function::applyAsDouble, low, high);
    }
}
