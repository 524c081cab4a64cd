package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterboard.statistics.Reference.Row;

/** Tables of groups against what R, SciPy and statsmodels make of the same counts. */
class DisparityReferenceTest {

    /** Of each row: a, n, b, m, ratio, lower, upper, p. */
    static List<Row> poissonTest() {
        return Reference.rows(Reference.DISPARITY_R, "ratio of two rates");
    }

    @ParameterizedTest
    @MethodSource("poissonTest")
    void ratesAgreeWithR(Row row) {
        assertRatio(row, DisparityKind.RATES, 1e-8);
    }

    /** Of each row: a, n, b, m, lower, upper. */
    @Test
    void ratesAgreeWithClopperAndPearsonInR() {
        for (Row row : Reference.rows(Reference.DISPARITY_R, "the same limits once more")) {
            Ratio ratio = ratio(row, DisparityKind.RATES);
            assertThat(ratio.lower()).isCloseTo(row.number(4), within(1e-10));
            assertThat(ratio.upper().orElseThrow()).isCloseTo(row.number(5), within(1e-9));
        }
    }

    /** Of each row: a, n, b, m, ratio, lower, upper, p. */
    static List<Row> score() {
        return Reference.rows(Reference.DISPARITY_PYTHON, "ratio of two proportions");
    }

    @ParameterizedTest
    @MethodSource("score")
    void proportionsAgreeWithStatsmodels(Row row) {
        assertRatio(row, DisparityKind.PROPORTIONS, 1e-6);
    }

    private static void assertRatio(Row row, DisparityKind kind, double percent) {
        Ratio ratio = ratio(row, kind);
        assertThat(ratio.estimate().orElseThrow()).isCloseTo(row.number(4), within(1e-10));
        assertThat(ratio.lower()).isCloseTo(row.number(5), withinPercentage(percent));
        assertThat(ratio.upper().orElseThrow()).isCloseTo(row.number(6), withinPercentage(percent));
        assertThat(ratio.pValue().orElseThrow()).isCloseTo(row.number(7), withinPercentage(percent));
    }

    private static Ratio ratio(Row row, DisparityKind kind) {
        List<DisparityGroup> groups = List.of(
                DisparityGroup.known("group", row.whole(0), row.whole(1)),
                DisparityGroup.known("baseline", row.whole(2), row.whole(3)));
        return Disparity.table(groups, "baseline", kind)
                .rows()
                .getFirst()
                .ratio()
                .orElseThrow();
    }

    /** Of each row: table, group, a, n, p, adjusted p. */
    @Test
    void aFamilyOfRatesAgreesWithR() {
        List<Row> rows = Reference.rows(Reference.DISPARITY_R, "family of rates");

        DisparityFamily family = DisparityFamily.judge(tables(rows));

        assertThat(rows).hasSize(30);
        assertFamily(family, rows, 13, 6);
    }

    /** The same, where stops and arrests are rates, and every later stage is a part of the one before. */
    @Test
    void aFamilyOfBothKindsAgreesWithSciPy() {
        List<Row> rows = Reference.rows(Reference.DISPARITY_PYTHON, "family of both kinds");

        DisparityFamily family = DisparityFamily.judge(tables(rows));

        assertThat(rows).hasSize(30);
        assertFamily(family, rows, 13, 4);
    }

    private static List<DisparityTable> tables(List<Row> rows) {
        Map<String, List<Row>> tables = rows.stream()
                .collect(Collectors.groupingBy(row -> row.cells().getFirst(), LinkedHashMap::new, Collectors.toList()));
        return tables.entrySet().stream()
                .map(table -> Disparity.table(
                        table.getValue().stream()
                                .map(row -> DisparityGroup.known(row.cells().get(1), row.whole(2), row.whole(3)))
                                .toList(),
                        "White",
                        table.getKey().endsWith("PROPORTIONS") ? DisparityKind.PROPORTIONS : DisparityKind.RATES))
                .toList();
    }

    private static void assertFamily(DisparityFamily family, List<Row> expected, int tested, int flagged) {
        assertThat(family.tested()).isEqualTo(tested);
        assertThat(family.flagged()).isEqualTo(flagged);
        List<DisparityRow> rows =
                family.tables().stream().flatMap(table -> table.rows().stream()).toList();
        for (int i = 0; i < rows.size(); i++) {
            DisparityRow ours = rows.get(i);
            Row theirs = expected.get(i);
            assertThat(ours.adjustedP().isPresent()).as(theirs.toString()).isEqualTo(theirs.has(5));
            if (theirs.has(5)) {
                assertThat(ours.pValue()).isCloseTo(theirs.number(4), withinPercentage(1e-7));
                assertThat(ours.adjustedP().orElseThrow()).isCloseTo(theirs.number(5), withinPercentage(1e-7));
                // Nobody in these families is clearly lower.
                assertThat(ours.state())
                        .isEqualTo(
                                theirs.number(5) <= 0.05 ? DisparityState.HIGHER : DisparityState.NO_CLEAR_DIFFERENCE);
            } else {
                assertThat(ours.state()).isIn(DisparityState.BASELINE, DisparityState.TOO_FEW);
            }
        }
    }

    /** Of each row: group, a, n, share of the known and limits, share of all and limits, reference share, difference. */
    @Test
    void sharesAgreeWithStatsmodels() {
        List<Row> rows = Reference.rows(Reference.DISPARITY_PYTHON, "shares");
        List<DisparityGroup> groups = rows.stream()
                .map(row -> row.cells().getFirst().equals("unknown")
                        ? DisparityGroup.notKnown("unknown", row.whole(1), row.whole(2))
                        : DisparityGroup.known(row.cells().getFirst(), row.whole(1), row.whole(2)))
                .toList();

        DisparityTable table = Disparity.table(groups, "White", DisparityKind.RATES);

        assertThat(rows).hasSize(6);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            DisparityShares shares = table.rows().get(i).shares();
            assertThat(shares.ofKnown().isPresent()).isEqualTo(row.has(3));
            shares.ofKnown().ifPresent(share -> assertShare(share, row, 3));
            assertShare(shares.ofAll().orElseThrow(), row, 6);
            assertThat(shares.referenceOfKnown().isPresent()).isEqualTo(row.has(9));
            shares.referenceOfKnown().ifPresent(share -> assertThat(share).isCloseTo(row.number(9), within(1e-11)));
            assertThat(shares.difference().isPresent()).isEqualTo(row.has(10));
            shares.difference().ifPresent(d -> assertThat(d).isCloseTo(row.number(10), within(1e-11)));
        }
    }

    private static void assertShare(Interval share, Row row, int column) {
        assertThat(share.estimate()).isCloseTo(row.number(column), within(1e-11));
        assertThat(share.lower()).isCloseTo(row.number(column + 1), within(1e-11));
        assertThat(share.upper()).isCloseTo(row.number(column + 2), within(1e-11));
        assertThat(share.method()).isEqualTo(IntervalMethod.WILSON);
    }
}
