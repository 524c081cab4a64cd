package org.quarterboard.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.special.Erf;

/**
 * The ratio of two proportions (relative rate index where each numerator lies inside its denominator): the score interval of
 * Miettinen and Nurminen, and the score test that it inverts.
 *
 * <p>With a events in n trials, b events in m trials of the reference, N = n + m, and a ratio &theta; that is put to the
 * test:
 *
 * <pre>
 *   estimate   r = (a/n) / (b/m)
 *   score      z(&theta;) = (a/n &minus; &theta;&middot;b/m) / &radic;V
 *              V = (p<sub>1</sub>q<sub>1</sub>/n + &theta;&sup2;&middot;p<sub>2</sub>q<sub>2</sub>/m) &middot; N/(N &minus; 1)
 *   limits     the &theta; below r with z(&theta;) = 1.959964, and the &theta; above r with z(&theta;) = &minus;1.959964
 *   p-value    2&middot;(1 &minus; &Phi;(|z(1)|))
 * </pre>
 *
 * <p>q = 1 &minus; p, p<sub>1</sub> = &theta;&middot;p<sub>2</sub>, and p<sub>2</sub> is the likeliest value under that
 * restriction: the smaller root of N&theta;&middot;p&sup2; &minus; (&theta;(n + b) + a + m)&middot;p + (a + b) = 0. z falls
 * as &theta; grows, so that either limit is unique (Koopman).
 *
 * <p><b>Computation.</b> With c = n &minus; a, d = m &minus; b and e = &theta; &minus; 1 the discriminant is
 * (e(n + b) + c &minus; d)&sup2; + 4&theta;cd, a sum of terms that are never negative; q<sub>1</sub> and q<sub>2</sub>
 * follow from it without a difference of nearly equal numbers. Therefore counts in the millions, and proportions of
 * 1, keep their digits. For &theta; below 1 the two sides change places, z(&theta;; a, n, b, m) = &minus;z(1/&theta;; b, m, a,
 * n). The limits are found on the scale of log &theta; ({@link Crossing}).
 *
 * <ul>
 *   <li>n = 0 or m = 0, or a = b = 0: nothing can be said (empty).
 *   <li>a = 0: estimate and lower limit are exactly 0.
 *   <li>b = 0: no ratio; the lower limit only.
 *   <li>a = n and b = m: ratio 1, p-value 1, and an interval on both sides of 1.
 *   <li>n = m = 1: defined, and very wide.
 * </ul>
 *
 * <p>Not for events over a population in which one child may be counted twice: see {@link RatioOfRates}.
 *
 * <p>Source: O. Miettinen and M. Nurminen, "Comparative analysis of two rates", Statistics in Medicine 4 (1985) 213-226; P. A.
 * R. Koopman, "Confidence intervals for the ratio of two binomial proportions", Biometrics 40 (1984) 513-517. The same as
 * {@code confint_proportions_2indep(method="score", compare="ratio", correction=True)} of Python's statsmodels, except where
 * a = n or b = m: there version 0.15.0 may give a limit that is none by its own test (10 of 10 against 7
 * of 12: it gives 1.2941 for a lower limit of 1.1182, while its own p-value at 1.2941 is 0.126).
 */
public final class RatioOfProportions {

    private RatioOfProportions() {}

    /**
     * The ratio of {@code events / trials} to {@code referenceEvents / referenceTrials}.
     *
     * @param events a, from 0 to {@code trials}
     * @param trials n, 0 or more
     * @param referenceEvents b, from 0 to {@code referenceTrials}
     * @param referenceTrials m, 0 or more
     * @return empty if there are no trials on one side or no events on both
     * @throws IllegalArgumentException if a number is negative or there are more events than trials
     */
    public static Optional<Ratio> of(long events, long trials, long referenceEvents, long referenceTrials) {
        if (events < 0 || events > trials || referenceEvents < 0 || referenceEvents > referenceTrials) {
            throw new IllegalArgumentException("Not two proportions: %d of %d, %d of %d"
                    .formatted(events, trials, referenceEvents, referenceTrials));
        }
        if (trials == 0 || referenceTrials == 0 || (events == 0 && referenceEvents == 0)) {
            return Optional.empty();
        }
        Table table = new Table(events, trials, referenceEvents, referenceTrials);
        double lower = events == 0 ? 0.0 : table.lowerLimit();
        if (referenceEvents == 0) {
            return Optional.of(new Ratio(
                    OptionalDouble.empty(),
                    lower,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    RatioMethod.MIETTINEN_NURMINEN));
        }
        return Optional.of(new Ratio(
                OptionalDouble.of(table.ratio()),
                lower,
                OptionalDouble.of(1 / table.swapped().lowerLimit()),
                OptionalDouble.of(Erf.erfc(Math.abs(table.score(0)) / Math.sqrt(2))),
                RatioMethod.MIETTINEN_NURMINEN));
    }

    /** a events in n trials against b in m, as floating point numbers. */
    private record Table(double a, double n, double b, double m) {

        Table swapped() {
            return new Table(b, m, a, n);
        }

        double ratio() {
            return (a / n) / (b / m);
        }

        /** For a &gt; 0. The upper limit is the reciprocal of the lower limit of the swapped table. */
        double lowerLimit() {
            double start = b == 0 ? 0 : Math.log(ratio());
            return Math.exp(Crossing.ofFalling(logRatio -> score(logRatio) - Interval.Z, start));
        }

        /** z(&theta;) for log &theta;. */
        double score(double logRatio) {
            return logRatio < 0 ? -swapped().scoreFromOneUp(-logRatio) : scoreFromOneUp(logRatio);
        }

        private double scoreFromOneUp(double logRatio) {
            double excess = Math.expm1(logRatio);
            double theta = 1 + excess;
            double c = n - a;
            double d = m - b;
            double slope = excess * (n + b);
            double root = Math.sqrt((slope + c - d) * (slope + c - d) + 4 * theta * c * d);
            double divisor = theta * (n + b) + a + m + root;
            double p2 = 2 * (a + b) / divisor;
            double q2 = (slope + c + d + root) / divisor;
            double x = c + d - excess * (a + b - c);
            double q1 = x < 0 ? 4 * c * theta * excess * (a + b) / (divisor * (root - x)) : (x + root) / divisor;
            double variance = (theta * p2 * q1 / n + theta * theta * p2 * q2 / m) * (n + m) / (n + m - 1);
            double distance = a / n - theta * b / m;
            // Without any failure the variance at a ratio of 1 is 0, and so is the distance.
            return variance == 0 ? 0.0 : distance / Math.sqrt(variance);
        }
    }
}
