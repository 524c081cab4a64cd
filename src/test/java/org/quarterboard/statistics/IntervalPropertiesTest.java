package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/** What holds for every interval. */
class IntervalPropertiesTest {

    private static final MathContext PRECISE = new MathContext(40);

    @Property
    void wilsonAgreesWithHipparchus(
            @ForAll @IntRange(min = 1, max = 100_000) int trials, @ForAll @IntRange(max = 100_000) int drawn) {
        int events = drawn % (trials + 1);
        Interval ours = Wilson.of(events, trials).orElseThrow();
        ConfidenceInterval theirs =
                BinomialProportion.getWilsonScoreInterval(trials, (double) events / trials, Interval.CONFIDENCE);

        assertThat(ours.lower()).isCloseTo(theirs.getLowerBound(), within(1e-9));
        assertThat(ours.upper()).isCloseTo(theirs.getUpperBound(), within(1e-9));
    }

    /** The score interval is what the score test does not reject: at each limit |p - limit| = z * sqrt(limit(1-limit)/n). */
    @Property
    void wilsonInvertsTheScoreTest(
            @ForAll @LongRange(min = 1, max = 1_000_000) long trials, @ForAll @LongRange(max = 1_000_000) long drawn) {
        long events = drawn % (trials + 1);
        Interval interval = Wilson.of(events, trials).orElseThrow();
        for (double limit : new double[] {interval.lower(), interval.upper()}) {
            BigDecimal exact = new BigDecimal(limit);
            BigDecimal variance =
                    exact.multiply(BigDecimal.ONE.subtract(exact)).divide(BigDecimal.valueOf(trials), PRECISE);
            double distance = BigDecimal.valueOf(events)
                    .divide(BigDecimal.valueOf(trials), PRECISE)
                    .subtract(exact)
                    .abs()
                    .doubleValue();
            assertThat(distance).isCloseTo(1.959963984540054 * Math.sqrt(variance.doubleValue()), within(1e-10));
        }
    }

    @Property
    void wilsonOfTheComplementIsTheMirror(
            @ForAll @LongRange(min = 1, max = 1_000_000) long trials, @ForAll @LongRange(max = 1_000_000) long drawn) {
        long events = drawn % (trials + 1);
        Interval interval = Wilson.of(events, trials).orElseThrow();
        Interval complement = Wilson.of(trials - events, trials).orElseThrow();

        assertThat(interval.lower()).isCloseTo(1 - complement.upper(), within(1e-12));
        assertThat(interval.upper()).isCloseTo(1 - complement.lower(), within(1e-12));
        assertThat(interval.lower()).isBetween(0.0, interval.estimate());
        assertThat(interval.upper()).isBetween(interval.estimate(), 1.0);
    }

    /** Exact limits put 2.5 % into each tail; the tails are summed here term by term. */
    @Property
    void exactLimitsLeaveTheTailsTheyPromise(@ForAll @LongRange(min = 1, max = 9) long count) {
        Interval interval = PoissonCount.of(count);

        assertThat(1 - cumulative(count - 1, interval.lower())).isCloseTo(0.025, within(1e-12));
        assertThat(cumulative(count, interval.upper())).isCloseTo(0.025, within(1e-12));
    }

    /** Byar's limits are an approximation; from ten on the tails are within a tenth of a percentage point. */
    @Property
    void byarsLimitsComeCloseToTheTails(@ForAll @LongRange(min = 10, max = 150) long count) {
        Interval interval = PoissonCount.of(count);

        assertThat(1 - cumulative(count - 1, interval.lower())).isCloseTo(0.025, within(1e-3));
        assertThat(cumulative(count, interval.upper())).isCloseTo(0.025, within(1e-3));
    }

    private static double cumulative(long count, double mean) {
        double term = Math.exp(-mean);
        double sum = term;
        for (int k = 1; k <= count; k++) {
            term *= mean / k;
            sum += term;
        }
        return sum;
    }
}
