package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterboard.statistics.Reference.Row;

class DifferenceOfProportionsTest {

    /** Of each row: a, n, b, m, difference, lower, upper. */
    static List<Row> statsmodels() {
        return Reference.rows(Reference.PYTHON, "difference of two proportions");
    }

    @ParameterizedTest
    @MethodSource("statsmodels")
    void agreesWithStatsmodels(Row row) {
        Interval interval = DifferenceOfProportions.of(row.whole(0), row.whole(1), row.whole(2), row.whole(3))
                .orElseThrow();

        assertThat(interval.method()).isEqualTo(IntervalMethod.NEWCOMBE);
        assertThat(interval.estimate()).isCloseTo(row.number(4), within(1e-12));
        assertThat(interval.lower()).isCloseTo(row.number(5), within(1e-12));
        assertThat(interval.upper()).isCloseTo(row.number(6), within(1e-12));
    }

    /** Newcombe (1998), table II, method 10: 56/70 against 48/80 and four others, to the four digits printed there. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void agreesWithNewcombesTable(long a, long n, long b, long m, double lower, double upper) {
        Interval interval = DifferenceOfProportions.of(a, n, b, m).orElseThrow();

        assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void theEdgesAreExact() {
        assertThat(DifferenceOfProportions.of(10, 10, 0, 20).orElseThrow().upper())
                .isEqualTo(1);
        assertThat(DifferenceOfProportions.of(0, 10, 20, 20).orElseThrow().lower())
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 4, 10", "4, 10, 0, 0", "0, 0, 0, 0"})
    void nothingCanBeSaidOfNothing(long a, long n, long b, long m) {
        assertThat(DifferenceOfProportions.of(a, n, b, m)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 1, 5", "6, 5, 1, 5", "1, 5, -1, 5", "1, 5, 6, 5", "0, 0, 6, 5"})
    void refusesWhatIsNoProportion(long a, long n, long b, long m) {
        assertThatIllegalArgumentException().isThrownBy(() -> DifferenceOfProportions.of(a, n, b, m));
    }
}
