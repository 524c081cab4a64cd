package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterboard.statistics.Reference.Row;

/**
 * How often the two intervals of a ratio hold the true one, over a grid of 72 cells: group and baseline of 20 to 2,000
 * children, chances from 1 % to 40 %, true ratios of a half, 1 and 2.
 *
 * <p>Theory: the exact conditional interval holds it in at least 95 % of cases, whatever the chances. Miettinen and
 * Nurminen's does so about 95 % of the time: on either side by a few per cent where hardly an event is to be expected,
 * and within a third of a per cent below where five are to be expected on both sides.
 */
class RatioCoverageTest {

    private static final int DRAWS = 1000;

    /** Where outcomes are so many that hardly any comes twice. */
    private static final int FEWER_DRAWS = 250;

    private static final int[][] SIZES = {{20, 20}, {20, 200}, {100, 100}, {50, 500}, {200, 2000}, {2000, 2000}};

    private static Stream<Coverage> grid(DisparityKind kind, double... ratios) {
        return Arrays.stream(SIZES)
                .flatMap(size -> DoubleStream.of(0.01, 0.05, 0.1, 0.4)
                        .boxed()
                        .flatMap(rate -> DoubleStream.of(ratios)
                                .mapToObj(ratio -> new Coverage(kind, size[0], size[1], rate, ratio))));
    }

    /** Of each row: n, m, rate, ratio, coverage; NumPy goes through every outcome and asks its score. */
    @Test
    void enumeratedCoverageOfProportionsAgreesWithNumPy() {
        assertCoverage(
                DisparityKind.PROPORTIONS, Reference.rows(Reference.DISPARITY_PYTHON, "exact coverage of Miettinen"));
    }

    /** Likewise; R goes through every outcome and asks both tails. */
    @Test
    void enumeratedCoverageOfRatesAgreesWithR() {
        assertCoverage(
                DisparityKind.RATES, Reference.rows(Reference.DISPARITY_R, "exact coverage of the exact conditional"));
    }

    private static void assertCoverage(DisparityKind kind, List<Row> rows) {
        assertThat(rows).hasSize(45);
        for (Row row : rows) {
            Coverage coverage =
                    new Coverage(kind, (int) row.whole(0), (int) row.whole(1), row.number(2), row.number(3));
            assertThat(coverage.exact()).as(row.toString()).isCloseTo(row.number(4), within(1e-10));
        }
    }

    @Test
    void theExactIntervalOfRatesHoldsTheTrueRatioAtLeastAsOftenAsItSays() {
        assertThat(grid(DisparityKind.RATES, 0.5, 1, 2).filter(Coverage::enumerable))
                .hasSizeGreaterThan(60)
                .allSatisfy(cell -> assertThat(cell.exact()).isBetween(0.95, 1.0));
    }

    @Test
    void theScoreIntervalOfProportionsDoesSoOnAverage() {
        DoubleSummaryStatistics all = grid(DisparityKind.PROPORTIONS, 0.5, 1, 2)
                .mapToDouble(Coverage::exact)
                .summaryStatistics();
        DoubleSummaryStatistics enough = grid(DisparityKind.PROPORTIONS, 0.5, 1, 2)
                .filter(cell -> cell.expected() >= Disparity.LEAST)
                .mapToDouble(Coverage::exact)
                .summaryStatistics();

        assertThat(all.getAverage()).isCloseTo(0.955, within(0.002));
        // 20 against 200 children, of whom one in a hundred has an event: 0.2 and 2 are to be expected.
        assertThat(all.getMin()).isCloseTo(0.9069, within(0.00005));
        assertThat(enough.getCount()).isGreaterThan(30);
        assertThat(enough.getAverage()).isCloseTo(0.951, within(0.001));
        // 100 against 100, of whom 80 and 40 are to be expected.
        assertThat(enough.getMin()).isCloseTo(0.9475, within(0.00005));
    }

    /** Where there is no difference, and before any adjustment: tested, and the interval leaves out 1. */
    @Test
    void chanceAloneSeldomLooksLikeADifference() {
        assertThat(grid(DisparityKind.RATES, 1).filter(Coverage::enumerable))
                .allSatisfy(cell -> assertThat(cell.chanceOfAFinding()).isBetween(0.0, 0.05));
        assertThat(grid(DisparityKind.PROPORTIONS, 1))
                .allSatisfy(cell -> assertThat(cell.chanceOfAFinding()).isBetween(0.0, 0.0515))
                .anySatisfy(cell -> assertThat(cell.chanceOfAFinding()).isGreaterThan(0.05));
    }

    /**
     * A thousand draws in each cell, with fixed seeds: as many misses as by enumeration, within 4.5 standard errors and
     * 4, which 72 cells do not leave by chance; all cells together within 4. Where the rates are too many to be gone
     * through, no more than 5 %, within 4.5 standard errors.
     */
    @ParameterizedTest
    @EnumSource
    void simulatedCoverageIsTheEnumerated(DisparityKind kind) {
        List<Coverage> cells = grid(kind, 0.5, 1, 2).toList();
        double expected = 0;
        double variance = 0;
        long missed = 0;
        for (int i = 0; i < cells.size(); i++) {
            Coverage cell = cells.get(i);
            int draws = cell.enumerable() ? DRAWS : FEWER_DRAWS;
            int misses = cell.misses(draws, 20_260_101L + i);
            double chance = cell.enumerable() ? 1 - cell.exact() : 0.05;
            double error = Math.sqrt(draws * chance * (1 - chance));
            if (cell.enumerable()) {
                assertThat((double) misses).as(cell.toString()).isCloseTo(draws * chance, within(4.5 * error + 4));
                expected += draws * chance;
                variance += error * error;
                missed += misses;
            } else {
                assertThat((double) misses).as(cell.toString()).isLessThan(draws * chance + 4.5 * error);
            }
        }
        assertThat((double) missed).isCloseTo(expected, within(4 * Math.sqrt(variance)));
    }
}
