package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.quarterboard.statistics.DisparityGroup.known;
import static org.quarterboard.statistics.DisparityGroup.notKnown;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisparityTest {

    private static final OptionalLong GAP = OptionalLong.empty();

    /** Kent's plan of 2023: of 69 children of Black, Asian and minority ethnic groups 14 reoffended, of 337 White 56. */
    @Test
    void kentsReoffendingIsNoClearDifference() {
        DisparityRow row = judged(DisparityKind.PROPORTIONS, known("BAME", 14, 69), known("White", 56, 337));

        assertThat(row.state()).isEqualTo(DisparityState.NO_CLEAR_DIFFERENCE);
        Ratio ratio = row.ratio().orElseThrow();
        assertThat(ratio.estimate().orElseThrow()).isCloseTo(1.22, within(0.005));
        assertThat(ratio.lower()).isCloseTo(0.71, within(0.005));
        assertThat(ratio.upper().orElseThrow()).isCloseTo(2.01, within(0.005));
        assertThat(row.borderline()).isFalse();
        assertThat(row.clearOnItsOwnOnly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // the score interval leaves out 1, the exact conditional does not
        "26, 304, 645, 11111, true, HIGHER",
        // the mirror
        "645, 11111, 26, 304, true, LOWER",
        // both leave it out
        "252, 1933, 444, 6526, false, HIGHER",
        "444, 6526, 252, 1933, false, LOWER",
        // both hold it
        "86, 1256, 645, 11111, false, NO_CLEAR_DIFFERENCE"
    })
    void isBorderlineWhereTheMethodsDisagree(long a, long n, long b, long m, boolean borderline, DisparityState state) {
        DisparityRow row = judged(DisparityKind.PROPORTIONS, known("Black", a, n), known("White", b, m));

        assertThat(row.borderline()).isEqualTo(borderline);
        assertThat(row.state()).isEqualTo(state);
    }

    @Test
    void onlyProportionsCanBeBorderline() {
        DisparityRow row = judged(DisparityKind.RATES, known("Black", 26, 304), known("White", 645, 11111));

        assertThat(row.borderline()).isFalse();
        assertThat(row.state()).isEqualTo(DisparityState.NO_CLEAR_DIFFERENCE);
        assertThat(row.ratio().orElseThrow().method()).isEqualTo(RatioMethod.EXACT_CONDITIONAL);
    }

    @Test
    void whatIsTooFewIsNotBorderlineEither() {
        // 4/10 against 60/500: the score interval leaves out 1, the exact conditional does not.
        assertThat(RatioOfProportions.of(4, 10, 60, 500).orElseThrow().excludesOne())
                .isTrue();
        assertThat(RatioOfRates.of(4, 10, 60, 500).orElseThrow().excludesOne()).isFalse();

        DisparityRow row = judged(DisparityKind.PROPORTIONS, known("Black", 4, 10), known("White", 60, 500));

        assertThat(row.borderline()).isFalse();
        assertThat(row.state()).isEqualTo(DisparityState.TOO_FEW);
        assertThat(row.ratio()).isPresent();
    }

    @Test
    void beforeTheFamilyIsJudgedNothingIsSaid() {
        DisparityTable table = table(DisparityKind.RATES, known("Black", 50, 100), known("White", 50, 1000));

        assertThat(table.rows().getFirst().state()).isEqualTo(DisparityState.NOT_JUDGED);
        assertThat(table.rows().getFirst().adjustedP()).isEmpty();
        assertThat(table.rows().getLast().state()).isEqualTo(DisparityState.BASELINE);
        assertThat(table.rows().getLast().ratio()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 5, NOT_JUDGED", "4, 5, TOO_FEW", "5, 4, TOO_FEW", "0, 5, TOO_FEW"})
    void bothNumeratorsDecideWhetherToTest(long a, long b, DisparityState state) {
        for (DisparityKind kind : DisparityKind.values()) {
            assertThat(first(table(kind, known("Black", a, 50), known("White", b, 500))))
                    .isEqualTo(state);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whiteCountZeroGivesALowerLimitOnly(DisparityKind kind) {
        DisparityRow row = judged(kind, known("Black", 7, 50), known("White", 0, 500));

        assertThat(row.state()).isEqualTo(DisparityState.TOO_FEW);
        Ratio ratio = row.ratio().orElseThrow();
        assertThat(ratio.estimate()).isEmpty();
        assertThat(ratio.upper()).isEmpty();
        assertThat(ratio.lower()).isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyAndNothingAreTooFew(DisparityKind kind) {
        DisparityTable nobody = table(kind, known("Black", 0, 0), known("White", 9, 50));
        DisparityTable noBaseline = table(kind, known("Black", 9, 50), known("White", 0, 0));
        DisparityTable nothing = table(kind, known("Black", 0, 50), known("White", 0, 50));

        assertThat(List.of(nobody, noBaseline, nothing)).allSatisfy(table -> {
            assertThat(first(table)).isEqualTo(DisparityState.TOO_FEW);
            assertThat(table.rows().getFirst().ratio()).isEmpty();
        });
        // Of nothing there is no share; of the reference population there is.
        assertThat(nothing.rows().getFirst().shares())
                .isEqualTo(new DisparityShares(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.of(0.5),
                        OptionalDouble.of(0.5),
                        OptionalDouble.empty()));
        assertThat(table(kind, known("Black", 0, 0), known("White", 0, 0))
                        .rows()
                        .getFirst()
                        .shares()
                        .referenceOfKnown())
                .isEmpty();
    }

    @Test
    void whatContradictsItselfIsImpossible() {
        DisparityTable more = table(DisparityKind.PROPORTIONS, known("Black", 11, 10), known("White", 50, 50));
        assertThat(first(more)).isEqualTo(DisparityState.IMPOSSIBLE);
        assertThat(more.rows().getFirst().ratio()).isEmpty();
        // Its counts are in the whole, as they were returned.
        assertThat(more.rows().getLast().shares().ofKnown().orElseThrow().estimate())
                .isEqualTo(50.0 / 61);

        assertThat(first(table(DisparityKind.PROPORTIONS, known("Black", 10, 10), known("White", 50, 90))))
                .isEqualTo(DisparityState.NOT_JUDGED);
        assertThat(first(table(DisparityKind.PROPORTIONS, known("Black", 1, 0), known("White", 50, 90))))
                .isEqualTo(DisparityState.IMPOSSIBLE);
        // Events may outnumber the children, but not happen among none.
        assertThat(first(table(DisparityKind.RATES, known("Black", 11, 10), known("White", 50, 50))))
                .isEqualTo(DisparityState.NOT_JUDGED);
        assertThat(first(table(DisparityKind.RATES, known("Black", 1, 0), known("White", 50, 50))))
                .isEqualTo(DisparityState.IMPOSSIBLE);
    }

    @Test
    void withoutABaselineNothingIsCompared() {
        DisparityGroup black = known("Black", 11, 100);
        List<DisparityTable> tables = List.of(
                table(DisparityKind.PROPORTIONS, black),
                table(DisparityKind.PROPORTIONS, black, known("White", 51, 50)),
                table(DisparityKind.PROPORTIONS, black, new DisparityGroup("White", GAP, OptionalLong.of(50), false)),
                table(DisparityKind.PROPORTIONS, black, new DisparityGroup("White", OptionalLong.of(50), GAP, false)));

        assertThat(tables).allSatisfy(table -> {
            assertThat(first(table)).isEqualTo(DisparityState.NO_BASELINE);
            assertThat(table.rows().getFirst().ratio()).isEmpty();
        });
        assertThat(tables.stream().skip(1).map(table -> table.rows().getLast().state()))
                .containsExactly(DisparityState.IMPOSSIBLE, DisparityState.NO_FIGURES, DisparityState.NO_FIGURES);
        assertThat(DisparityFamily.judge(tables).tested()).isZero();
    }

    @Test
    void aMissingGroupTakesTheSharesOfAllButNoRatio() {
        DisparityTable table = table(
                DisparityKind.RATES,
                known("Black", 11, 100),
                new DisparityGroup("Roma", GAP, OptionalLong.of(20), false),
                known("White", 50, 900));

        assertThat(table.rows().stream().map(DisparityRow::state))
                .containsExactly(DisparityState.NOT_JUDGED, DisparityState.NO_FIGURES, DisparityState.BASELINE);
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.shares().ofKnown()).isEmpty();
            assertThat(row.shares().ofAll()).isEmpty();
            assertThat(row.shares().difference()).isEmpty();
            assertThat(row.shares().referenceOfKnown()).isPresent();
        });
        assertThat(table.rows().getFirst().ratio()).isPresent();
    }

    @Test
    void aMissingPopulationTakesTheReferenceShares() {
        DisparityTable table = table(
                DisparityKind.RATES,
                known("Black", 11, 100),
                new DisparityGroup("Roma", OptionalLong.of(3), GAP, false),
                known("White", 50, 900));

        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.shares().referenceOfKnown()).isEmpty();
            assertThat(row.shares().referenceOfAll()).isEmpty();
            assertThat(row.shares().difference()).isEmpty();
            assertThat(row.shares().ofKnown()).isPresent();
        });
    }

    @Test
    void whoIsNotKnownIsShownAndNotCompared() {
        DisparityTable table = table(
                DisparityKind.PROPORTIONS, known("Black", 10, 50), known("White", 30, 150), notKnown("?", 60, 100));

        DisparityRow unknown = table.rows().getLast();
        assertThat(unknown.state()).isEqualTo(DisparityState.UNKNOWN_GROUP);
        assertThat(unknown.ratio()).isEmpty();
        assertThat(unknown.shares().ofKnown()).isEmpty();
        assertThat(unknown.shares().ofAll().orElseThrow().estimate()).isEqualTo(0.6);
        assertThat(unknown.shares().referenceOfKnown()).isEmpty();
        assertThat(unknown.shares().referenceOfAll()).hasValue(100.0 / 300);
        DisparityShares black = table.rows().getFirst().shares();
        assertThat(black.ofKnown().orElseThrow().estimate()).isEqualTo(0.25);
        assertThat(black.ofAll().orElseThrow().estimate()).isEqualTo(0.1);
        assertThat(black.referenceOfKnown()).hasValue(0.25);
        assertThat(black.referenceOfAll()).hasValue(50.0 / 300);
        assertThat(black.difference()).hasValue(0);
        assertThat(table.hasUnknown()).isTrue();
    }

    @Test
    void aMissingCountOfTheUnknownTakesTheSharesOfAllOnly() {
        DisparityTable table = table(
                DisparityKind.RATES,
                known("Black", 11, 100),
                known("White", 50, 900),
                new DisparityGroup("?", GAP, GAP, true));

        DisparityShares shares = table.rows().getFirst().shares();
        assertThat(shares.ofKnown()).isPresent();
        assertThat(shares.ofAll()).isEmpty();
        assertThat(shares.referenceOfKnown()).hasValue(0.1);
        assertThat(shares.referenceOfAll()).isEmpty();
        assertThat(table.hasUnknown()).isFalse();
        assertThat(table.rows().getLast().state()).isEqualTo(DisparityState.UNKNOWN_GROUP);
    }

    @ParameterizedTest
    @EnumSource
    void allUnknownLeavesTooFew(DisparityKind kind) {
        DisparityTable table = table(kind, known("Black", 0, 50), known("White", 0, 150), notKnown("?", 60, 100));

        assertThat(first(table)).isEqualTo(DisparityState.TOO_FEW);
        assertThat(table.rows().getFirst().shares().ofKnown()).isEmpty();
        assertThat(table.rows().getLast().shares().ofAll().orElseThrow().estimate())
                .isEqualTo(1);
    }

    @Test
    void theUnknownOfThePopulationAloneCountToo() {
        assertThat(table(DisparityKind.RATES, known("White", 1, 2), notKnown("?", 0, 3))
                        .hasUnknown())
                .isTrue();
        assertThat(table(DisparityKind.RATES, known("White", 1, 2), notKnown("?", 0, 0))
                        .hasUnknown())
                .isFalse();
        assertThat(table(DisparityKind.RATES, known("White", 1, 2)).hasUnknown())
                .isFalse();
        assertThat(table(DisparityKind.RATES, notKnown("refused", 0, 0), notKnown("?", 1, 3))
                        .hasUnknown())
                .isTrue();
    }

    @Test
    void rowsKeepTheirOrderAndAreFoundByName() {
        DisparityTable table = table(DisparityKind.RATES, known("b", 1, 2), known("a", 1, 2), known("White", 1, 2));

        assertThat(table.rows().stream().map(row -> row.group().name())).containsExactly("b", "a", "White");
        assertThat(table.row("a")).hasValue(table.rows().get(1));
        assertThat(table.row("c")).isEmpty();
        assertThat(table(DisparityKind.RATES).rows()).isEmpty();
    }

    @Test
    void refusesWhatNoFigureCanCause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(DisparityKind.RATES, known("White", 1, 2), known("White", 1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> table(DisparityKind.RATES, notKnown("White", 1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> known(" ", 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> known("a", -1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> known("a", 1, -2));
        DisparityRow baseline =
                table(DisparityKind.RATES, known("White", 1, 2)).rows().getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(baseline, DisparityState.HIGHER, OptionalDouble.of(0.01)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(baseline, DisparityState.HIGHER, OptionalDouble.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(baseline, DisparityState.TOO_FEW, OptionalDouble.of(0.01)));
    }

    private static DisparityRow row(DisparityRow of, DisparityState state, OptionalDouble adjusted) {
        return new DisparityRow(of.group(), of.shares(), of.ratio(), false, state, adjusted);
    }

    private static DisparityTable table(DisparityKind kind, DisparityGroup... groups) {
        return Disparity.table(List.of(groups), "White", kind);
    }

    private static DisparityState first(DisparityTable table) {
        return table.rows().getFirst().state();
    }

    private static DisparityRow judged(DisparityKind kind, DisparityGroup... groups) {
        return DisparityFamily.judge(List.of(table(kind, groups)))
                .tables()
                .getFirst()
                .rows()
                .getFirst();
    }
}
