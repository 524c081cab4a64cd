package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterboard.statistics.Reference.Row;

class RatioOfProportionsTest {

    /** Of each row: a, n, b, m, ratio, lower, upper, p. Not 10/10 against 7/12, where statsmodels goes wrong: see below. */
    static List<Row> statsmodels() {
        return Reference.rows(Reference.PYTHON, "ratio of two proportions").stream()
                .filter(row -> row.whole(0) < row.whole(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("statsmodels")
    void agreesWithStatsmodels(Row row) {
        Ratio ratio = of(row).orElseThrow();

        assertThat(ratio.method()).isEqualTo(RatioMethod.MIETTINEN_NURMINEN);
        assertThat(ratio.estimate().orElseThrow()).isCloseTo(row.number(4), within(1e-10));
        assertThat(ratio.lower()).isCloseTo(row.number(5), within(1e-10));
        assertThat(ratio.upper().orElseThrow()).isCloseTo(row.number(6), within(1e-9));
        assertThat(ratio.pValue().orElseThrow()).isCloseTo(row.number(7), withinPercentage(1e-7));
    }

    /** Of each row: a, n, b, m, lower, upper, p. */
    static List<Row> definition() {
        return Reference.rows(Reference.PYTHON, "Miettinen and Nurminen by its definition");
    }

    @ParameterizedTest
    @MethodSource("definition")
    void agreesWithTheDefinitionInDecimals(Row row) {
        Ratio ratio = of(row).orElseThrow();

        assertThat(ratio.lower()).isCloseTo(row.number(4), within(1e-13 * row.number(4)));
        assertThat(ratio.upper().isPresent()).isEqualTo(row.has(5));
        ratio.upper().ifPresent(upper -> assertThat(upper).isCloseTo(row.number(5), withinPercentage(1e-10)));
        ratio.pValue().ifPresent(p -> assertThat(p).isCloseTo(row.number(6), within(1e-300 + 1e-9 * row.number(6))));
    }

    /** statsmodels 0.15.0 gives 1.2941 for the lower limit; its own p-value there is 0.126, and 0.05 at ours. */
    @Test
    void aLimitIsWhatTheTestJustRejects() {
        List<Row> rows = Reference.rows(Reference.PYTHON, "statsmodels' own test");
        double ours = RatioOfProportions.of(10, 10, 7, 12).orElseThrow().lower();

        assertThat(rows.getFirst().number(1)).isGreaterThan(0.12);
        assertThat(ours).isCloseTo(rows.getLast().number(0), within(1e-10));
        assertThat(rows.getLast().number(1)).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void withoutEventsInTheFirstTheRatioIsExactlyZero() {
        Ratio ratio = RatioOfProportions.of(0, 10, 4, 10).orElseThrow();

        assertThat(ratio.estimate()).hasValue(0);
        assertThat(ratio.lower()).isZero();
        assertThat(ratio.upper()).isPresent();
        assertThat(ratio.pValue()).isPresent();
    }

    @Test
    void withoutEventsInTheReferenceThereIsALowerLimitOnly() {
        Ratio ratio = RatioOfProportions.of(4, 10, 0, 10).orElseThrow();

        assertThat(ratio.estimate()).isEmpty();
        assertThat(ratio.lower()).isCloseTo(1.213386974508146, within(1e-13));
        assertThat(ratio.upper()).isEmpty();
        assertThat(ratio.pValue()).isEmpty();
        assertThat(ratio.method()).isEqualTo(RatioMethod.MIETTINEN_NURMINEN);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 10", "0, 0, 4, 10", "4, 10, 0, 0", "0, 0, 0, 0"})
    void nothingCanBeSaidOfNothing(long a, long n, long b, long m) {
        assertThat(RatioOfProportions.of(a, n, b, m)).isEmpty();
    }

    @Test
    void withoutAnyFailureBothAreAlike() {
        Ratio ratio = RatioOfProportions.of(10, 10, 30, 30).orElseThrow();

        assertThat(ratio.estimate()).hasValue(1);
        assertThat(ratio.pValue()).hasValue(1);
        assertThat(ratio.lower()).isLessThan(1);
        assertThat(ratio.upper().orElseThrow()).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 1, 5", "6, 5, 1, 5", "1, 5, -1, 5", "1, 5, 6, 5", "-2, -1, 1, 5"})
    void refusesWhatIsNoProportion(long a, long n, long b, long m) {
        assertThatIllegalArgumentException().isThrownBy(() -> RatioOfProportions.of(a, n, b, m));
    }

    private static Optional<Ratio> of(Row row) {
        return RatioOfProportions.of(row.whole(0), row.whole(1), row.whole(2), row.whole(3));
    }
}
