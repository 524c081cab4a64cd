package org.quarterboard.statistics;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.Gamma;

/**
 * Funnel limits: how far values of services of different sizes may lie from a comparator by chance alone, at 95 % (2.5 % on
 * each side, z = 1.959964) and at 99.8 % (0.1 % on each side, z = 3.090232).
 *
 * <p><b>Proportions</b> ({@link #ofProportions}), with the comparator c as a share and n trials:
 *
 * <pre>
 *   limits   c &#8723; z&middot;&radic;(c(1 &minus; c)/n)
 * </pre>
 *
 * <p>which is the Wilson interval turned round: a value lies on the limit exactly if its own Wilson interval ends at c.
 *
 * <p><b>Rates</b> ({@link #ofRates}), with the comparator c as a rate per one of the population P, and the expected count E =
 * c&middot;P: the interval of {@link PoissonCount}, with its z, taken as a function of a count O that need not be whole, is
 * turned round and divided by P.
 *
 * <pre>
 *   lower limit   the smallest O &ge; 0 whose upper interval limit reaches E
 *   upper limit   the smallest O &ge; 0 whose lower interval limit reaches E
 *   O &lt; 10        exact:  upper = &gamma;(1 &minus; t; O + 1), lower = &gamma;(t; O), t = 0.025 or 0.001
 *   O &ge; 10        Byar:   as in PoissonCount
 * </pre>
 *
 * <p>where &gamma;(t; k) is the t-quantile of a gamma variable of shape k. At O = 10 the exact limits and Byar's differ, by
 * less than 0.01 events at 95 % and 0.06 at 99.8 %; "the smallest O" makes the answer one number there too. The lower
 * limit is 0 as long as E &le; &minus;ln t (3.689 at 95 %, 6.908 at 99.8 %).
 *
 * <p>Unit: that of the comparator (a share, or a rate per one), unrounded and unclipped; {@link FunnelLimits#times} changes it.
 *
 * <ul>
 *   <li>n = 0 or P = 0: no limits (empty).
 *   <li>Comparator 0, or a proportion of 1: no limits (empty). It has no variation of its own, every limit would lie on it,
 *       and a single event anywhere would look extraordinary; a comparator estimated from data cannot bear that.
 *   <li>n = 1: defined; the limits lie far outside 0 to 1.
 *   <li>A rate above 1 is allowed: events may outnumber the population.
 * </ul>
 *
 * <p>The comparator is taken as known without error, and a service as independent of it. For a pool that holds the service
 * itself, or a few small ones, the limits are too narrow or too wide by little; for a pool of two or three, by much.
 *
 * <p>Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005)
 * 1185-1202; Public Health England, "Technical Guide: Funnel plots" (Fingertips), and the R package PHEindicatormethods
 * (2018) for inverting Wilson's and Byar's intervals.
 */
public final class Funnel {

    /** &Phi;<sup>-1</sup>(0.999); R 4.2.2, {@code sprintf("%.15f", qnorm(0.999))} gives 3.090232306167813. */
    static final double Z998 = 3.090232306167813;

    private static final double TAIL95 = (1 - Interval.CONFIDENCE) / 2;
    private static final double TAIL998 = 0.001;

    private Funnel() {}

    /**
     * The funnel around a proportion.
     *
     * @param comparator c, from 0 to 1
     * @throws IllegalArgumentException if the comparator is not a share
     */
    public static Proportions ofProportions(double comparator) {
        return new Proportions(comparator);
    }

    /**
     * The funnel around a rate.
     *
     * @param comparator c, events per one of the population, 0 or more
     * @throws IllegalArgumentException if the comparator is negative or not finite
     */
    public static Rates ofRates(double comparator) {
        return new Rates(comparator);
    }

    /**
     * The funnel around a proportion; see {@link Funnel}.
     *
     * @param comparator c, from 0 to 1
     */
    public record Proportions(double comparator) {

        public Proportions {
            if (!(comparator >= 0 && comparator <= 1)) {
                throw new IllegalArgumentException("Not a proportion: " + comparator);
            }
        }

        /**
         * The limits for a service of this size.
         *
         * @param trials n, 0 or more
         * @return empty if n is 0 or the comparator is 0 or 1
         * @throws IllegalArgumentException if n is negative
         */
        public Optional<FunnelLimits> at(long trials) {
            if (trials < 0) {
                throw new IllegalArgumentException("Trials are never negative: " + trials);
            }
            if (trials == 0 || comparator == 0 || comparator == 1) {
                return Optional.empty();
            }
            double error = Math.sqrt(comparator * (1 - comparator) / trials);
            return Optional.of(new FunnelLimits(
                    comparator - Z998 * error,
                    comparator - Interval.Z * error,
                    comparator + Interval.Z * error,
                    comparator + Z998 * error));
        }
    }

    /**
     * The funnel around a rate; see {@link Funnel}.
     *
     * @param comparator c, events per one of the population, 0 or more
     */
    public record Rates(double comparator) {

        public Rates {
            if (!(comparator >= 0) || !Double.isFinite(comparator)) {
                throw new IllegalArgumentException("Not a rate: " + comparator);
            }
        }

        /**
         * The limits for a service of this size.
         *
         * @param population P, 0 or more, in the unit of which the comparator is a rate per one
         * @return empty if P or the comparator is 0
         * @throws IllegalArgumentException if P is negative or not finite
         */
        public Optional<FunnelLimits> at(double population) {
            if (!(population >= 0) || !Double.isFinite(population)) {
                throw new IllegalArgumentException("Not a population: " + population);
            }
            double expected = comparator * population;
            if (expected == 0) {
                return Optional.empty();
            }
            return Optional.of(new FunnelLimits(
                    lowerCount(expected, TAIL998, Z998) / population,
                    lowerCount(expected, TAIL95, Interval.Z) / population,
                    upperCount(expected, TAIL95, Interval.Z) / population,
                    upperCount(expected, TAIL998, Z998) / population));
        }
    }

    /** The smallest count whose upper limit reaches E: P(gamma of shape O + 1 &gt; E) = t, or Byar's upper limit = E. */
    private static double lowerCount(double expected, double tail, double z) {
        return smallest(
                count -> tail - Gamma.regularizedGammaQ(count + 1, expected),
                count -> expected - PoissonCount.byarLimit(count + 1, z));
    }

    /** The smallest count whose lower limit reaches E: P(gamma of shape O &le; E) = t, or Byar's lower limit = E. */
    private static double upperCount(double expected, double tail, double z) {
        return smallest(
                count -> count == 0 ? 1 : Gamma.regularizedGammaP(count, expected) - tail,
                count -> expected - PoissonCount.byarLimit(count, -z));
    }

    /** The smallest O &ge; 0 at which the function that holds there, exact or Byar's, is no longer positive. */
    private static double smallest(DoubleUnaryOperator exact, DoubleUnaryOperator byar) {
        if (exact.applyAsDouble(0) <= 0) {
            return 0;
        }
        double change = PoissonCount.BYAR_FROM;
        if (exact.applyAsDouble(change) < 0) {
            return Crossing.between(exact, 0, change);
        }
        return byar.applyAsDouble(change) <= 0 ? change : Crossing.ofFalling(byar, change);
    }
}
