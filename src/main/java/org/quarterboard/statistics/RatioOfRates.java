package org.quarterboard.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.special.Beta;

/**
 * The ratio of two rates (events over a population, in which one child may stand twice in the numerator): the exact
 * conditional interval, and the exact test that it inverts.
 *
 * <p>With a events over a population n, b events over the reference population m, both Poisson, and T = a + b given, a is
 * binomial: of T events each falls to the first side with probability &pi; = &theta;n/(&theta;n + m), where &theta; is the
 * true ratio of the rates.
 *
 * <pre>
 *   estimate   r = (a/n) / (b/m)
 *   limits     P(X &ge; a | &pi;<sub>L</sub>) = 0.025 and P(X &le; a | &pi;<sub>U</sub>) = 0.025   (Clopper and Pearson),
 *              each turned into a ratio by &theta; = &pi;/(1 &minus; &pi;) &middot; m/n
 *   p-value    2 &middot; the smaller of P(X &le; a) and P(X &ge; a) at &pi; = n/(n + m), at most 1
 * </pre>
 *
 * <p>P(X &ge; a | &pi;) is the regularised incomplete beta function I(&pi;; a, b + 1) (Hipparchus); the limits are found on
 * the scale of the log odds ({@link Crossing}). The upper limit is the reciprocal of the lower limit with the sides swapped.
 *
 * <p>Populations have one unit for both sides (children, or child-years); they are taken as known without error and may be
 * smaller than the events.
 *
 * <ul>
 *   <li>n = 0 or m = 0, or a = b = 0: nothing can be said (empty).
 *   <li>a = 0: estimate and lower limit are exactly 0.
 *   <li>b = 0: no ratio; the lower limit only.
 *   <li>The p-value 1 is reached, not only approached: the test is discrete, and conservative for few events.
 * </ul>
 *
 * <p>Source: J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples from Poisson series", Biometrika 31
 * (1940) 313-323; C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404-413. The interval is that of R's {@code
 * poisson.test(c(a, b), c(n, m))}; its p-value, which adds up all outcomes less likely than a, is another one and does not
 * belong to the interval.
 */
public final class RatioOfRates {

    private static final double TAIL = (1 - Interval.CONFIDENCE) / 2;

    private RatioOfRates() {}

    /**
     * The ratio of {@code events / population} to {@code referenceEvents / referencePopulation}.
     *
     * @param events a, 0 or more
     * @param population n, 0 or more
     * @param referenceEvents b, 0 or more
     * @param referencePopulation m, 0 or more
     * @return empty if there is no population on one side or no event on both
     * @throws IllegalArgumentException if a number is negative
     */
    public static Optional<Ratio> of(long events, long population, long referenceEvents, long referencePopulation) {
        if (events < 0 || population < 0 || referenceEvents < 0 || referencePopulation < 0) {
            throw new IllegalArgumentException("Not two rates: %d over %d, %d over %d"
                    .formatted(events, population, referenceEvents, referencePopulation));
        }
        if (population == 0 || referencePopulation == 0 || (events == 0 && referenceEvents == 0)) {
            return Optional.empty();
        }
        double n = population;
        double m = referencePopulation;
        double lower = events == 0 ? 0.0 : lowerOdds(events, referenceEvents) * (m / n);
        if (referenceEvents == 0) {
            return Optional.of(new Ratio(
                    OptionalDouble.empty(),
                    lower,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    RatioMethod.EXACT_CONDITIONAL));
        }
        double upper = m / n / lowerOdds(referenceEvents, events);
        double atLeast = atLeast(events, referenceEvents, n / (n + m));
        double atMost = atLeast(referenceEvents, events, m / (n + m));
        return Optional.of(new Ratio(
                OptionalDouble.of(events / n / (referenceEvents / m)),
                lower,
                OptionalDouble.of(upper),
                OptionalDouble.of(Math.min(1, 2 * Math.min(atLeast, atMost))),
                RatioMethod.EXACT_CONDITIONAL));
    }

    /** &pi;<sub>L</sub>/(1 &minus; &pi;<sub>L</sub>) for a &gt; 0. */
    private static double lowerOdds(long a, long b) {
        double start = Math.log(a / (b + 1.0));
        return Math.exp(Crossing.ofFalling(logOdds -> TAIL - atLeast(a, b, 1 / (1 + Math.exp(-logOdds))), start));
    }

    /** P(X &ge; a) of a + b events, each of which falls to the first side with this probability. */
    private static double atLeast(long a, long b, double probability) {
        return a == 0 ? 1.0 : Beta.regularizedBeta(probability, (double) a, b + 1.0);
    }
}
