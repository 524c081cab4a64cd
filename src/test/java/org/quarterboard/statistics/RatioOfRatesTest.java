package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterboard.statistics.Reference.Row;

class RatioOfRatesTest {

    /** Of each row: a, n, b, m, ratio, lower, upper, p. */
    static List<Row> poissonTest() {
        return Reference.rows(Reference.R, "ratio of two rates");
    }

    @ParameterizedTest
    @MethodSource("poissonTest")
    void agreesWithR(Row row) {
        Ratio ratio = RatioOfRates.of(row.whole(0), row.whole(1), row.whole(2), row.whole(3))
                .orElseThrow();

        assertThat(ratio.method()).isEqualTo(RatioMethod.EXACT_CONDITIONAL);
        assertThat(ratio.lower()).isCloseTo(row.number(5), digits(row.number(5)));
        assertThat(ratio.estimate().isPresent()).isEqualTo(row.has(4));
        assertThat(ratio.upper().isPresent()).isEqualTo(row.has(6));
        ratio.estimate().ifPresent(r -> assertThat(r).isCloseTo(row.number(4), digits(row.number(4))));
        ratio.upper().ifPresent(u -> assertThat(u).isCloseTo(row.number(6), digits(row.number(6))));
        ratio.pValue().ifPresent(p -> assertThat(p).isCloseTo(row.number(7), within(1e-9 * row.number(7))));
    }

    /** R prints twelve places. Its roots are exact to about ten digits, as are ours for counts in the millions. */
    private static Offset<Double> digits(double value) {
        return within(2e-12 + 1e-10 * value);
    }

    @Test
    void theUpperTailCountsTheEventsThemselves() {
        // P(X >= 3) of 4 at 1/2 is 5/16; P(X <= 3) is 15/16.
        assertThat(RatioOfRates.of(3, 10, 1, 10).orElseThrow().pValue().orElseThrow())
                .isCloseTo(10.0 / 16, within(1e-14));
        assertThat(RatioOfRates.of(1, 10, 3, 10).orElseThrow().pValue().orElseThrow())
                .isCloseTo(10.0 / 16, within(1e-14));
        // P(X <= 0) of 3 at 1/4 is 27/64.
        assertThat(RatioOfRates.of(0, 10, 3, 30).orElseThrow().pValue().orElseThrow())
                .isCloseTo(54.0 / 64, within(1e-14));
    }

    @Test
    void thePValueIsNeverAboveOne() {
        // Both tails of 2 at 1/2 from 1 are 3/4.
        assertThat(RatioOfRates.of(1, 10, 1, 10).orElseThrow().pValue()).hasValue(1);
    }

    @Test
    void eventsMayOutnumberThePopulation() {
        Ratio ratio = RatioOfRates.of(120, 90, 60, 95).orElseThrow();

        assertThat(ratio.estimate().orElseThrow()).isCloseTo(120.0 / 90 / (60.0 / 95), within(1e-14));
    }

    @Test
    void withoutEventsOnOneSide() {
        Ratio none = RatioOfRates.of(0, 50, 4, 70).orElseThrow();
        assertThat(none.estimate()).hasValue(0);
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isPresent();
        assertThat(none.pValue()).isPresent();

        Ratio reference = RatioOfRates.of(6, 50, 0, 70).orElseThrow();
        assertThat(reference.estimate()).isEmpty();
        // 0.025 = pi^6, and the odds times 70/50.
        double pi = Math.pow(0.025, 1.0 / 6);
        assertThat(reference.lower()).isCloseTo(pi / (1 - pi) * 1.4, within(1e-12));
        assertThat(reference.upper()).isEmpty();
        assertThat(reference.pValue()).isEmpty();
        assertThat(reference.method()).isEqualTo(RatioMethod.EXACT_CONDITIONAL);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 10", "0, 0, 4, 10", "4, 10, 0, 0", "5, 0, 5, 10", "5, 10, 5, 0"})
    void nothingCanBeSaidOfNothing(long a, long n, long b, long m) {
        assertThat(RatioOfRates.of(a, n, b, m)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 1, 5", "1, -5, 1, 5", "1, 5, -1, 5", "1, 5, 1, -5"})
    void refusesNegativeNumbers(long a, long n, long b, long m) {
        assertThatIllegalArgumentException().isThrownBy(() -> RatioOfRates.of(a, n, b, m));
    }
}
