package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quarterboard.statistics.DisparityGroup.known;
import static org.quarterboard.statistics.DisparityGroup.notKnown;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisparityFamilyTest {

    private static final DisparityTable COURT = Disparity.table(
            List.of(known("White", 645, 11111), known("Black", 26, 304), known("Asian", 4, 100), notKnown("?", 9, 90)),
            "White",
            DisparityKind.PROPORTIONS);
    private static final DisparityTable CUSTODY = Disparity.table(
            List.of(known("White", 56, 337), known("Black", 14, 69)), "White", DisparityKind.PROPORTIONS);

    @Test
    void aComparisonByItselfKeepsItsP() {
        DisparityRow row = judged(COURT).rows().get(1);

        assertThat(row.adjustedP().orElseThrow()).isEqualTo(row.pValue()).isCloseTo(0.0445, within(0.00005));
        assertThat(row.state()).isEqualTo(DisparityState.HIGHER);
    }

    @Test
    void amongOthersItIsNoLongerFlagged() {
        DisparityFamily family = DisparityFamily.judge(List.of(COURT, CUSTODY));

        DisparityRow row = family.tables().getFirst().rows().get(1);
        assertThat(family.tested()).isEqualTo(2);
        assertThat(family.flagged()).isZero();
        assertThat(row.adjustedP().orElseThrow()).isCloseTo(2 * row.pValue(), within(1e-15));
        assertThat(row.state()).isEqualTo(DisparityState.NO_CLEAR_DIFFERENCE);
        assertThat(row.clearOnItsOwnOnly()).isTrue();
        assertThat(row.borderline()).isTrue();
        assertThat(family.tables().getLast().rows().getLast().clearOnItsOwnOnly())
                .isFalse();
    }

    @Test
    void judgingAgainBeginsAfresh() {
        DisparityFamily together = DisparityFamily.judge(List.of(COURT, CUSTODY));
        DisparityFamily alone = DisparityFamily.judge(List.of(COURT));

        assertThat(alone.flagged()).isOne();
        assertThat(DisparityFamily.judge(together.tables().subList(0, 1))).isEqualTo(alone);
        assertThat(DisparityFamily.judge(List.of(alone.tables().getFirst(), CUSTODY)))
                .isEqualTo(together);
        assertThat(alone.tables().getFirst().rows().get(1).clearOnItsOwnOnly()).isFalse();
    }

    @Test
    void whatIsNotTestedStaysAsItIs() {
        DisparityTable judged = judged(COURT);

        for (int i : new int[] {0, 2, 3}) {
            assertThat(judged.rows().get(i)).isEqualTo(COURT.rows().get(i));
        }
        assertThat(judged.baseline()).isEqualTo("White");
        assertThat(judged.kind()).isEqualTo(DisparityKind.PROPORTIONS);
    }

    @Test
    void nothingToTestIsNoFamily() {
        assertThat(DisparityFamily.judge(List.of())).isEqualTo(new DisparityFamily(List.of(), 0, 0));
        DisparityTable empty = Disparity.table(List.of(), "White", DisparityKind.RATES);
        assertThat(DisparityFamily.judge(List.of(empty))).isEqualTo(new DisparityFamily(List.of(empty), 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        // at the boundary, beyond it, and where the interval holds 1 whatever the adjusted p
        "1.1, 1.3, 0.05, HIGHER",
        "0.7, 0.9, 0.05, LOWER",
        "1.1, 1.3, 0.0500001, NO_CLEAR_DIFFERENCE",
        "0.7, 0.9, 0.0500001, NO_CLEAR_DIFFERENCE",
        "0.9, 1.1, 0.05, NO_CLEAR_DIFFERENCE",
        "1.0, 1.2, 0.05, NO_CLEAR_DIFFERENCE",
        "0.8, 1.0, 0.05, NO_CLEAR_DIFFERENCE"
    })
    void flagsAtFivePercentAndNeverAnIntervalThatHoldsOne(
            double lower, double upper, double adjusted, DisparityState state) {
        Ratio ratio = new Ratio(
                OptionalDouble.of((lower + upper) / 2),
                lower,
                OptionalDouble.of(upper),
                OptionalDouble.of(0.04),
                RatioMethod.EXACT_CONDITIONAL);

        assertThat(Disparity.finding(ratio, adjusted)).isEqualTo(state);
    }

    private static DisparityTable judged(DisparityTable table) {
        return DisparityFamily.judge(List.of(table)).tables().getFirst();
    }
}
