package org.quarterboard.statistics;

import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * The 95 % interval of a count of independent events: exact below 10, Byar's approximation from 10 on.
 *
 * <p>With the count O and z = 1.959964:
 *
 * <pre>
 *   O &lt; 10  (exact):  lower = &chi;&sup2;(0.025; 2&middot;O) / 2               (0 for O = 0)
 *                     upper = &chi;&sup2;(0.975; 2&middot;O + 2) / 2
 *   O &ge; 10  (Byar):   lower = O&middot;(1 &minus; 1/(9&middot;O) &minus; z/(3&middot;&radic;O))&sup3;
 *                     upper = (O+1)&middot;(1 &minus; 1/(9&middot;(O+1)) + z/(3&middot;&radic;(O+1)))&sup3;
 * </pre>
 *
 * <p>where &chi;&sup2;(p; f) is the p-quantile of the chi-square distribution with f degrees of freedom. Half of a
 * chi-square with 2&middot;k degrees of freedom is a gamma variable of shape k and scale 1, and that quantile is the one
 * computed (Hipparchus, to an absolute error below 1e-12).
 *
 * <p>Unit: events, unrounded. A rate is the same interval multiplied by a constant ({@link Interval#times}). The lower
 * limit is never negative; O = 0 gives 0 to 3.689. A missing count has no interval and is not to be passed as 0.
 *
 * <p>Source: N. E. Breslow and N. E. Day, "Statistical Methods in Cancer Research", volume II, IARC (1987), equation 2.13
 * (Byar); F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936) 437-442 (exact). The change at 10
 * is that of Public Health England's R package PHEindicatormethods (2018).
 */
public final class PoissonCount {

    /** The smallest count for which Byar's approximation is used. */
    static final long BYAR_FROM = 10;

    private static final double QUANTILE_ACCURACY = 1e-13;

    private PoissonCount() {}

    /**
     * The count with its 95 % interval.
     *
     * @param count O, 0 or more
     * @throws IllegalArgumentException if the count is negative
     */
    public static Interval of(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count is never negative: " + count);
        }
        return count < BYAR_FROM ? exact(count) : byar(count);
    }

    private static Interval exact(long count) {
        double tail = (1 - Interval.CONFIDENCE) / 2;
        double lower = count == 0 ? 0.0 : halfChiSquare(tail, count);
        return new Interval(count, lower, halfChiSquare(1 - tail, count + 1), IntervalMethod.EXACT_POISSON);
    }

    /** &chi;&sup2;(p; 2k) / 2. */
    private static double halfChiSquare(double p, long k) {
        return new GammaDistribution(k, 1, QUANTILE_ACCURACY).inverseCumulativeProbability(p);
    }

    private static Interval byar(long count) {
        double lower = byarLimit((double) count, -Interval.Z);
        return new Interval(count, lower, byarLimit(count + 1.0, Interval.Z), IntervalMethod.BYAR);
    }

    /** Byar's formula, in which the sign of z tells the lower limit from the upper. */
    static double byarLimit(double events, double z) {
        double root = 1 - 1 / (9 * events) + z / (3 * Math.sqrt(events));
        return events * root * root * root;
    }
}
