package org.quarterboard.statistics;

import java.util.Optional;

/**
 * Wilson's score interval for a proportion whose numerator lies inside its denominator, without continuity correction.
 *
 * <p>With O events in n trials, p = O/n, q = 1 &minus; p and z = 1.959964 (95 %):
 *
 * <pre>
 *   lower = (2&middot;O + z&sup2; &minus; z&middot;&radic;(z&sup2; + 4&middot;O&middot;q)) / (2&middot;(n + z&sup2;))
 *   upper = (2&middot;O + z&sup2; + z&middot;&radic;(z&sup2; + 4&middot;O&middot;q)) / (2&middot;(n + z&sup2;))
 * </pre>
 *
 * <p>Unit: a share between 0 and 1, unrounded; both limits lie in [0, 1].
 *
 * <ul>
 *   <li>n = 0: there is no proportion, hence no value and no interval (empty).
 *   <li>O = 0: the lower limit is exactly 0, the upper is z&sup2;/(n + z&sup2;).
 *   <li>O = n: the upper limit is exactly 1, the lower is n/(n + z&sup2;).
 *   <li>n = 1: defined, and very wide (0/1 gives 0 to 0.793).
 * </ul>
 *
 * <p>Not for a ratio of events to a population in which one person may be counted twice: that is a rate, see
 * {@link PoissonCount}.
 *
 * <p>Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (1927) 209-212; the form above is that of Public Health England, "Technical Guide: Confidence
 * Intervals" (Fingertips, 2018).
 */
public final class Wilson {

    private Wilson() {}

    /**
     * The proportion {@code events / trials} with its 95 % interval.
     *
     * @param events O, from 0 to {@code trials}
     * @param trials n, 0 or more
     * @return empty if {@code trials} is 0
     * @throws IllegalArgumentException if a number is negative or there are more events than trials
     */
    public static Optional<Interval> of(long events, long trials) {
        if (events < 0 || events > trials) {
            throw new IllegalArgumentException("Not a proportion: %d of %d".formatted(events, trials));
        }
        if (trials == 0) {
            return Optional.empty();
        }
        double z2 = Interval.Z * Interval.Z;
        double proportion = (double) events / trials;
        double failures = (double) (trials - events) / trials;
        double middle = 2.0 * events + z2;
        double spread = Interval.Z * Math.sqrt(z2 + 4.0 * events * failures);
        double divisor = 2.0 * (trials + z2);
        // At the edges the formula is exactly 0 or 1; floating point would miss it by the last digit.
        double lower = events == 0 ? 0.0 : (middle - spread) / divisor;
        double upper = events == trials ? 1.0 : (middle + spread) / divisor;
        return Optional.of(new Interval(proportion, lower, upper, IntervalMethod.WILSON));
    }
}
