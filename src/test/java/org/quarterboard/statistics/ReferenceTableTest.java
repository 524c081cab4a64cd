package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of reference values that the definitions of the portal's statistics print, row by row and to the digits printed
 * there. Each value was recomputed with R 4.2.2 or SciPy before it was printed; more digits and more values are in the
 * tests of the single classes.
 */
class ReferenceTableTest {

    /** Proportion: Wilson without continuity correction, in per cent. */
    @ParameterizedTest
    @CsvSource({
        // children of one group among all first time entrants
        "70, 406, 13.8785, 21.2184",
        // nothing among ten: the lower limit is 0
        "0, 10, 0.0000, 27.7533",
        // few: wide
        "3, 5, 23.0724, 88.2379",
        // many: narrow
        "1045, 5000, 19.7955, 22.0491"
    })
    void wilson(long events, long trials, String lower, String upper) {
        Interval percentage = Wilson.of(events, trials).orElseThrow().times(100);

        assertThat(printed(percentage.lower(), 4)).isEqualTo(lower);
        assertThat(printed(percentage.upper(), 4)).isEqualTo(upper);
    }

    /** 1045/5000 is printed as shares, .197955-.220491. */
    @Test
    void wilsonAsAShare() {
        Interval share = Wilson.of(1045, 5000).orElseThrow();

        assertThat(printed(share.lower(), 6)).isEqualTo("0.197955");
        assertThat(printed(share.upper(), 6)).isEqualTo("0.220491");
    }

    /** Count: Byar from 10 on, exact below. */
    @ParameterizedTest
    @CsvSource({
        // Byar
        "65, 5, 50.16319, 82.84914, BYAR",
        // exact
        "5, 7, 1.6234864, 11.6683321, EXACT_POISSON",
        // exact; Byar's would be another, see below
        "1, 7, 0.0253178, 5.5716434, EXACT_POISSON"
    })
    void counts(long count, int digits, String lower, String upper, IntervalMethod method) {
        Interval interval = PoissonCount.of(count);

        assertThat(printed(interval.lower(), digits)).isEqualTo(lower);
        assertThat(printed(interval.upper(), digits)).isEqualTo(upper);
        assertThat(interval.method()).isEqualTo(method);
    }

    /** Raw Byar of 1, "the wrong branch": 0.0130721-5.5637556. It is printed as a warning, and no interval of ours. */
    @Test
    void theWrongBranch() {
        assertThat(printed(PoissonCount.byarLimit(1, -Interval.Z), 7)).isEqualTo("0.0130721");
        assertThat(printed(PoissonCount.byarLimit(2, Interval.Z), 7)).isEqualTo("5.5637556");
    }

    /** Ratio of two proportions: Miettinen and Nurminen, with p where it is printed. */
    @ParameterizedTest
    @CsvSource({
        // stage to stage, many events
        "252, 1933, 444, 6526, 1.9162, 1.6552, 2.2160,",
        // borderline: methods disagree
        "26, 304, 645, 11111, 1.4733, 1.0095, 2.1245, 0.0445",
        // small group
        "14, 69, 56, 337, 1.2210, 0.7133, 2.0106, 0.4624",
        // no clear difference
        "86, 1256, 645, 11111, 1.1795, 0.9484, 1.4631, 0.1377"
    })
    void ratiosOfProportions(
            long a, long n, long b, long m, String estimate, String lower, String upper, @Nullable String pValue) {
        Ratio ratio = RatioOfProportions.of(a, n, b, m).orElseThrow();

        assertThat(printed(ratio.estimate().orElseThrow(), 4)).isEqualTo(estimate);
        assertThat(printed(ratio.lower(), 4)).isEqualTo(lower);
        assertThat(printed(ratio.upper().orElseThrow(), 4)).isEqualTo(upper);
        if (pValue != null) {
            assertThat(printed(ratio.pValue().orElseThrow(), 4)).isEqualTo(pValue);
        }
    }

    /** Ratio of two rates: exact conditional. The same numbers as rates. */
    @ParameterizedTest
    @CsvSource({
        // still far from 1
        "252, 1933, 444, 6526, 1.6351, 2.2415",
        // holds 1, where the ratio of proportions leaves it out
        "26, 304, 645, 11111, 0.9550, 2.1789",
        // wider than for proportions
        "14, 69, 56, 337, 0.6277, 2.2225",
        // few events: hardly wider
        "86, 1256, 645, 11111, 0.9306, 1.4790"
    })
    void ratiosOfRates(long a, long n, long b, long m, String lower, String upper) {
        Ratio ratio = RatioOfRates.of(a, n, b, m).orElseThrow();

        assertThat(printed(ratio.lower(), 4)).isEqualTo(lower);
        assertThat(printed(ratio.upper().orElseThrow(), 4)).isEqualTo(upper);
    }

    /** Zero cells: a = 0 gives a lower limit of 0; b = 0 a lower limit only; both 0, or n = 0, nothing. */
    @Test
    void zeroCells() {
        assertThat(RatioOfProportions.of(0, 10, 3, 10).orElseThrow().lower()).isZero();
        assertThat(RatioOfRates.of(0, 10, 3, 10).orElseThrow().lower()).isZero();
        assertThat(RatioOfProportions.of(3, 10, 0, 10).orElseThrow().estimate()).isEmpty();
        assertThat(RatioOfProportions.of(3, 10, 0, 10).orElseThrow().upper()).isEmpty();
        assertThat(RatioOfRates.of(3, 10, 0, 10).orElseThrow().estimate()).isEmpty();
        assertThat(RatioOfRates.of(3, 10, 0, 10).orElseThrow().upper()).isEmpty();
        assertThat(RatioOfProportions.of(0, 10, 0, 10)).isEmpty();
        assertThat(RatioOfRates.of(0, 10, 0, 10)).isEmpty();
        assertThat(RatioOfProportions.of(0, 0, 3, 10)).isEmpty();
        assertThat(RatioOfRates.of(0, 0, 3, 10)).isEmpty();
        assertThat(Wilson.of(0, 0)).isEmpty();
    }

    /** Kent's first time entrants: mean 68.6667, mean range 8.6364, limits 45.6939 and 91.6394, near limit 53.3515. */
    @Test
    void kentsLimits() {
        Xmr.Result chart = Xmr.of(Series.KENT).result();
        Limits limits = chart.limits().orElseThrow();

        assertThat(printed(chart.centre().orElseThrow(), 4)).isEqualTo("68.6667");
        assertThat(printed(chart.meanMovingRange().orElseThrow(), 4)).isEqualTo("8.6364");
        assertThat(printed(limits.lower(), 4)).isEqualTo("45.6939");
        assertThat(printed(limits.upper(), 4)).isEqualTo("91.6394");
        assertThat(printed(limits.nearLower(), 4)).isEqualTo("53.3515");
    }

    /** One signal: 51 and 47, two of three beyond the near limit, improving; the last six above the mean are no run. */
    @Test
    void kentsOneSignal() {
        Signals signals = Signals.of(Xmr.of(Series.KENT).result());

        assertThat(signals.all()).containsExactly(new Signal(SignalRule.TWO_OF_THREE, Side.LOW, 4, 5, List.of(4, 5)));
        assertThat(Series.KENT.value(4)).isEqualTo(51);
        assertThat(Series.KENT.value(5)).isEqualTo(47);
        assertThat(signals.all().getFirst().meaning(Direction.DOWN_IS_BETTER)).isEqualTo(Meaning.IMPROVING);
        assertThat(IntStream.range(6, 12)).allMatch(i -> Series.KENT.value(i) > 68.6667);
    }

    /** Funnel: c = 0.2, n = 100 gives 0.1216-0.2784, where the Wilson interval of the limit ends at c. */
    @Test
    void funnel() {
        FunnelLimits limits = Funnel.ofProportions(0.2).at(100).orElseThrow();

        assertThat(printed(limits.lower95(), 4)).isEqualTo("0.1216");
        assertThat(printed(limits.upper95(), 4)).isEqualTo("0.2784");
    }

    private static String printed(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }
}
