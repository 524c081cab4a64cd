package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values: R 4.2.2, src/test/resources/reference/statistics.R, printed in statistics.txt beside it. */
class RunChartTest {

    // round(log2(n)) + 3 and qbinom(0.05, n - 1, 0.5)
    @ParameterizedTest
    @CsvSource({
        "10, 6, 2", "11, 6, 2", "12, 7, 3", "13, 7, 3", "14, 7, 4", "15, 7, 4", "16, 7, 4", "17, 7, 5", "18, 7, 5",
        "19, 7, 6", "20, 7, 6", "21, 7, 6", "22, 7, 7", "23, 8, 7", "24, 8, 8", "30, 8, 10", "45, 8, 17", "46, 9, 17",
        "60, 9, 23", "90, 9, 37", "91, 10, 37", "100, 10, 41"
    })
    void theLimitsOfTheRulesAgreeWithR(int useful, int longestRunLimit, int fewestCrossings) {
        RunChart chart = RunChart.of(alternating(useful));

        assertThat(chart.usefulPoints()).isEqualTo(useful);
        RunRules rules = chart.rules().orElseThrow();
        assertThat(rules.longestRunLimit()).isEqualTo(longestRunLimit);
        assertThat(rules.fewestCrossings()).isEqualTo(fewestCrossings);
        assertThat(rules.longestRun()).isEqualTo(useful % 2 == 0 ? 1 : 2);
        assertThat(rules.signal()).isFalse();
    }

    /** n useful points around the median 0, changing sides each time (but the last time, if n is odd). */
    static TimeSeries alternating(int useful) {
        List<Double> values = new ArrayList<>(IntStream.range(0, useful)
                .mapToObj(i -> i % 2 == 0 ? 1.0 : -1.0)
                .toList());
        if (useful % 2 == 1) {
            // One more point lies below than above; two points on the median hold it there.
            values.set(useful - 1, -1.0);
            values.add(0.0);
            values.add(0.0);
        }
        return TimeSeries.of(values);
    }

    @ParameterizedTest
    @CsvSource({"KENT, 71.5, 12, 4, 5", "GAPS, 31, 12, 2, 8", "NILE, 893.5, 100, 11, 29", "HURON, 579.12, 98, 20, 20"})
    void agreesWithR(String name, double median, int useful, int longest, int crossings) {
        TimeSeries series = switch (name) {
            case "KENT" -> Series.KENT;
            case "GAPS" -> Series.GAPS;
            case "NILE" -> Series.NILE;
            default -> Series.LAKE_HURON;
        };
        RunChart chart = RunChart.of(series);

        assertThat(chart.median()).hasValue(median);
        assertThat(chart.usefulPoints()).isEqualTo(useful);
        assertThat(chart.rules().orElseThrow().longestRun()).isEqualTo(longest);
        assertThat(chart.rules().orElseThrow().crossings()).isEqualTo(crossings);
    }

    @Test
    void theNileHasShifted() {
        RunRules rules = RunChart.of(Series.NILE).rules().orElseThrow();

        assertThat(rules.shift()).isTrue();
        assertThat(rules.tooFewCrossings()).isTrue();
        assertThat(rules.longRuns()).extracting(Run::length).containsExactly(11);
        assertThat(rules.longRuns())
                .extracting(run -> run.meaning(Direction.UP_IS_BETTER))
                .containsExactly(Meaning.CONCERNING);
    }

    @Test
    void aRunLongerThanTheLimitIsAShift() {
        // n = 14: limit 7. Seven in a row are allowed.
        RunRules seven =
                RunChart.of(Series.of("9 9 9 9 9 9 9 1 1 1 1 1 1 1")).rules().orElseThrow();
        assertThat(seven.longestRun()).isEqualTo(7);
        assertThat(seven.shift()).isFalse();
        assertThat(seven.longRuns()).isEmpty();
        assertThat(seven.crossings()).isEqualTo(1);
        assertThat(seven.tooFewCrossings()).isTrue();
        assertThat(seven.signal()).isTrue();

        // n = 16: limit 7. Eight are a shift.
        RunChart eight = RunChart.of(Series.of("1 1 1 1 1 1 1 1 9 8 9 8 9 8 9 8"));
        assertThat(eight.rules().orElseThrow().longRuns())
                .containsExactly(
                        new Run(Side.LOW, List.of(0, 1, 2, 3, 4, 5, 6, 7)),
                        new Run(Side.HIGH, List.of(8, 9, 10, 11, 12, 13, 14, 15)));
        assertThat(eight.longRunAt(7)).map(Run::side).contains(Side.LOW);
        assertThat(eight.longRunAt(8)).map(Run::side).contains(Side.HIGH);
    }

    @Test
    void aShiftMayComeWithEnoughCrossings() {
        // n = 24: limit 8 and at least 8 crossings.
        RunRules rules = RunChart.of(Series.of("1 1 9 9 9 9 9 9 9 9 9 1 1 9 1 1 9 1 1 1 9 1 1 1"))
                .rules()
                .orElseThrow();

        assertThat(rules.longRuns()).containsExactly(new Run(Side.HIGH, List.of(2, 3, 4, 5, 6, 7, 8, 9, 10)));
        assertThat(rules.shift()).isTrue();
        assertThat(rules.crossings()).isEqualTo(8);
        assertThat(rules.tooFewCrossings()).isFalse();
        assertThat(rules.signal()).isTrue();
    }

    @Test
    void crossingsOnTheQuantileAreEnough() {
        // n = 10: at least 2 crossings.
        assertThat(RunChart.of(Series.of("9 9 9 1 1 1 1 1 9 9"))
                        .rules()
                        .orElseThrow()
                        .signal())
                .isFalse();
        assertThat(RunChart.of(Series.of("9 9 9 9 9 1 1 1 1 1"))
                        .rules()
                        .orElseThrow()
                        .tooFewCrossings())
                .isTrue();
    }

    @Test
    void pointsOnTheMedianAndGapsNeitherAddNorBreak() {
        RunChart chart = RunChart.of(Series.of("9 9 5 9 - 9 5 9 1 1 5 1 1 - 1"));

        assertThat(chart.median()).hasValue(5);
        assertThat(chart.usefulPoints()).isEqualTo(10);
        RunRules rules = chart.rules().orElseThrow();
        assertThat(rules.longestRun()).isEqualTo(5);
        assertThat(rules.crossings()).isEqualTo(1);
    }

    @Test
    void belowTenUsefulPointsThereAreNoRules() {
        RunChart chart = RunChart.of(Series.of("9 9 9 9 5 5 1 1 1 1"));

        assertThat(chart.median()).hasValue(5);
        assertThat(chart.usefulPoints()).isEqualTo(8);
        assertThat(chart.rules()).isEmpty();
        assertThat(chart.longRunAt(0)).isEmpty();
        assertThat(RunChart.of(Series.of("9 9 9 9 5 1 1 1 1 9 1")).usefulPoints())
                .isEqualTo(10);
        assertThat(RunChart.of(Series.of("9 9 9 9 5 1 1 1 1 9 1")).rules()).isPresent();
    }

    @Test
    void theFewestPoints() {
        assertThat(RunChart.of(TimeSeries.of()).median()).isEmpty();
        assertThat(RunChart.of(Series.of("- -")).median()).isEmpty();
        assertThat(RunChart.of(Series.of("- 4 -")).median()).hasValue(4);
        assertThat(RunChart.of(Series.of("4")).usefulPoints()).isZero();
        assertThat(RunChart.of(Series.of("4 8")).median()).hasValue(6);
        assertThat(RunChart.of(Series.of("0.1 ".repeat(20))).usefulPoints()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Run(Side.HIGH, List.of()));
    }
}
