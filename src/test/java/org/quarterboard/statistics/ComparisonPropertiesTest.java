package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every comparison of two proportions or two rates. */
class ComparisonPropertiesTest {

    /** a of n and b of m, n and m at least 1. */
    record Pair(long a, long n, long b, long m) {

        Pair swapped() {
            return new Pair(b, m, a, n);
        }

        Optional<Ratio> ofProportions() {
            return RatioOfProportions.of(a, n, b, m);
        }

        Optional<Ratio> ofRates() {
            return RatioOfRates.of(a, n, b, m);
        }

        Interval difference() {
            return DifferenceOfProportions.of(a, n, b, m).orElseThrow();
        }
    }

    @Provide
    Arbitrary<Pair> small() {
        return pairs(40);
    }

    @Provide
    Arbitrary<Pair> any() {
        return Arbitraries.oneOf(pairs(40), pairs(5_000), pairs(2_000_000));
    }

    private static Arbitrary<Pair> pairs(long most) {
        Arbitrary<Long> trials = Arbitraries.longs().between(1, most);
        return Combinators.combine(trials, trials)
                .flatAs((n, m) -> Combinators.combine(
                                Arbitraries.longs().between(0, n),
                                Arbitraries.longs().between(0, m))
                        .as((a, b) -> new Pair(a, n, b, m)));
    }

    @Property
    void swappingTheSidesTurnsTheRatioOver(@ForAll("any") Pair pair) {
        assertTurnedOver(pair.ofProportions(), pair.swapped().ofProportions());
        assertTurnedOver(pair.ofRates(), pair.swapped().ofRates());
    }

    private static void assertTurnedOver(Optional<Ratio> given, Optional<Ratio> swapped) {
        assertThat(swapped.isPresent()).isEqualTo(given.isPresent());
        Assume.that(given.isPresent());
        Ratio one = given.orElseThrow();
        Ratio other = swapped.orElseThrow();
        // A zero turns into what is not there.
        assertThat(other.estimate().isEmpty()).isEqualTo(one.estimate().orElse(1) == 0);
        assertThat(other.upper().isEmpty()).isEqualTo(one.lower() == 0);
        if (one.lower() > 0 && one.upper().isPresent()) {
            assertThat(other.estimate().orElseThrow())
                    .isCloseTo(1 / one.estimate().orElseThrow(), withinPercentage(1e-10));
            assertThat(other.lower()).isCloseTo(1 / one.upper().orElseThrow(), withinPercentage(1e-7));
            assertThat(other.upper().orElseThrow()).isCloseTo(1 / one.lower(), withinPercentage(1e-7));
            assertThat(other.pValue().orElseThrow()).isCloseTo(one.pValue().orElseThrow(), within(1e-9));
        }
    }

    @Property
    void theIntervalLeavesOutOneExactlyIfTheTestRejects(@ForAll("any") Pair pair) {
        assertThatTestAndIntervalAgree(pair.ofProportions());
        assertThatTestAndIntervalAgree(pair.ofRates());
    }

    private static void assertThatTestAndIntervalAgree(Optional<Ratio> given) {
        given.ifPresent(ratio -> ratio.pValue().ifPresent(p -> {
            if (Math.abs(p - 0.05) > 1e-8) {
                assertThat(ratio.excludesOne()).isEqualTo(p < 0.05);
            }
        }));
    }

    /** At each limit the score is that of the quantile; V and the restricted likelihood are written here once more. */
    @Property
    void theScoreAtALimitIsThatOfTheQuantile(@ForAll("small") Pair pair) {
        Ratio ratio = assumed(pair.ofProportions());
        if (ratio.lower() > 0) {
            assertThat(score(pair, ratio.lower())).isCloseTo(Interval.Z, within(1e-5));
        }
        ratio.upper().ifPresent(upper -> assertThat(score(pair, upper)).isCloseTo(-Interval.Z, within(1e-5)));
    }

    /** No limit is one of several: the score falls all the way. */
    @Property
    void theScoreFallsAsTheRatioGrows(@ForAll("small") Pair pair) {
        Assume.that(pair.a() + pair.b() > 0);
        double before = Double.POSITIVE_INFINITY;
        for (double log = -6; log <= 6; log += 0.0625) {
            double now = score(pair, Math.exp(log));
            assertThat(now).isLessThan(before + 1e-6);
            before = now;
        }
    }

    private static double score(Pair pair, double theta) {
        double a = pair.a();
        double n = pair.n();
        double b = pair.b();
        double m = pair.m();
        double p2 = likeliest(a, n, b, m, theta);
        double p1 = theta * p2;
        double variance = (p1 * (1 - p1) / n + theta * theta * p2 * (1 - p2) / m) * (n + m) / (n + m - 1);
        double distance = a / n - theta * b / m;
        return variance < 1e-12 && Math.abs(distance) < 1e-9 ? 0 : distance / Math.sqrt(variance);
    }

    /** The reference's proportion p with the greatest likelihood if the first's is theta * p, by halving the interval. */
    private static double likeliest(double a, double n, double b, double m, double theta) {
        double low = 0;
        double high = Math.min(1, 1 / theta);
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (slope(a, n, b, m, theta, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The derivative of the log likelihood in p. */
    private static double slope(double a, double n, double b, double m, double theta, double p) {
        double events = (a + b) / p;
        double first = n == a ? 0 : (n - a) * theta / (1 - theta * p);
        double second = m == b ? 0 : (m - b) / (1 - p);
        return events - first - second;
    }

    /** Each exact limit leaves 2.5 % in the tail that it cuts off; the tails are summed here term by term. */
    @Property
    void exactLimitsLeaveTheTailsTheyPromise(@ForAll("small") Pair pair) {
        Ratio ratio = assumed(pair.ofRates());
        if (ratio.lower() > 0) {
            assertThat(binomialAtLeast(pair, ratio.lower())).isCloseTo(0.025, within(1e-10));
        }
        ratio.upper()
                .ifPresent(upper ->
                        assertThat(binomialAtLeast(pair.swapped(), 1 / upper)).isCloseTo(0.025, within(1e-10)));
    }

    private static double binomialAtLeast(Pair pair, double ratio) {
        double odds = ratio * pair.n() / pair.m();
        double total = 0;
        double tail = 0;
        double term = 1;
        long sum = pair.a() + pair.b();
        for (long k = 0; k <= sum; k++) {
            total += term;
            if (k >= pair.a()) {
                tail += term;
            }
            term *= odds * (sum - k) / (k + 1);
        }
        return tail / total;
    }

    @Property
    void moreEventsRaiseTheRatioAndItsLimits(@ForAll("small") Pair pair) {
        Assume.that(pair.a() < pair.n());
        Pair more = new Pair(pair.a() + 1, pair.n(), pair.b(), pair.m());
        assertRaised(pair.ofProportions(), more.ofProportions());
        assertRaised(pair.ofRates(), more.ofRates());
        assertThat(more.difference().estimate()).isGreaterThan(pair.difference().estimate());
        assertThat(more.difference().lower()).isGreaterThan(pair.difference().lower());
        assertThat(more.difference().upper())
                .isGreaterThanOrEqualTo(pair.difference().upper());
    }

    private static void assertRaised(Optional<Ratio> less, Optional<Ratio> more) {
        less.ifPresent(ratio -> {
            Ratio higher = more.orElseThrow();
            assertThat(higher.lower()).isGreaterThan(ratio.lower());
            ratio.estimate()
                    .ifPresent(r -> assertThat(higher.estimate().orElseThrow()).isGreaterThan(r));
            ratio.upper()
                    .ifPresent(u -> assertThat(higher.upper().orElseThrow()).isGreaterThan(u));
        });
    }

    /** Only the ratio of the populations counts; and a rate per another unit is the same comparison. */
    @Property
    void theUnitOfThePopulationsDoesNotMatter(
            @ForAll("any") Pair pair, @ForAll @LongRange(min = 2, max = 1000) long unit) {
        Ratio ratio = assumed(pair.ofRates());
        Ratio scaled = RatioOfRates.of(pair.a(), pair.n() * unit, pair.b(), pair.m() * unit)
                .orElseThrow();

        assertThat(scaled.lower()).isCloseTo(ratio.lower(), withinPercentage(1e-9));
        ratio.upper().ifPresent(u -> assertThat(scaled.upper().orElseThrow()).isCloseTo(u, withinPercentage(1e-9)));
        ratio.pValue().ifPresent(p -> assertThat(scaled.pValue().orElseThrow()).isCloseTo(p, within(1e-9)));
    }

    @Property
    void aFactorOfOnePopulationIsAFactorOfTheRatio(
            @ForAll("small") Pair pair, @ForAll @IntRange(min = 2, max = 50) int factor) {
        Ratio ratio = assumed(pair.ofRates());
        Ratio larger =
                RatioOfRates.of(pair.a(), pair.n(), pair.b(), pair.m() * factor).orElseThrow();

        assertThat(larger.lower()).isCloseTo(ratio.lower() * factor, withinPercentage(1e-9));
        ratio.upper()
                .ifPresent(u -> assertThat(larger.upper().orElseThrow()).isCloseTo(u * factor, withinPercentage(1e-9)));
    }

    @Property
    void tenTimesAsMuchIsMoreCertain(@ForAll("small") Pair pair) {
        Ratio ratio = assumed(pair.ofProportions());
        Assume.that(pair.a() > 0 && pair.b() > 0);
        Ratio more = RatioOfProportions.of(10 * pair.a(), 10 * pair.n(), 10 * pair.b(), 10 * pair.m())
                .orElseThrow();

        assertThat(more.lower()).isGreaterThan(ratio.lower());
        assertThat(more.upper().orElseThrow()).isLessThan(ratio.upper().orElseThrow());
        assertThat(more.estimate().orElseThrow()).isCloseTo(ratio.estimate().orElseThrow(), withinPercentage(1e-10));
    }

    @Property
    void swappingOrComplementingMirrorsTheDifference(@ForAll("any") Pair pair) {
        Interval interval = pair.difference();
        Pair failures = new Pair(pair.n() - pair.a(), pair.n(), pair.m() - pair.b(), pair.m());
        for (Interval mirrored : new Interval[] {pair.swapped().difference(), failures.difference()}) {
            assertThat(mirrored.estimate()).isCloseTo(-interval.estimate(), within(1e-12));
            assertThat(mirrored.lower()).isCloseTo(-interval.upper(), within(1e-9));
            assertThat(mirrored.upper()).isCloseTo(-interval.lower(), within(1e-9));
        }
        assertThat(interval.lower()).isGreaterThanOrEqualTo(-1);
        assertThat(interval.upper()).isLessThanOrEqualTo(1);
    }

    private static Ratio assumed(Optional<Ratio> ratio) {
        Assume.that(ratio.isPresent());
        return ratio.orElseThrow();
    }
}
