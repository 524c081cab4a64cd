package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.quarterboard.statistics.DisparityGroup.known;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DenominatorDisagreementTest {

    /**
     * Kent's plan of 2023: 228 children are 13 % of a cohort (228 of 1,754), against 20,981 of 102,447 pupils (20.5 %)
     * and 6.6 % of residents (of 100,000 here).
     */
    @Test
    void kentsPupilsAndResidentsSayTheOpposite() {
        DisparityTable pupils = judged(known("BAME", 228, 20_981), known("White", 1526, 81_466));
        DisparityTable residents = judged(known("BAME", 228, 6_600), known("White", 1526, 93_400));

        DenominatorDisagreement both = DenominatorDisagreement.of(pupils, residents);

        assertThat(both.any()).isTrue();
        assertThat(both.contradictions()).containsExactly("BAME");
        DenominatorDisagreement.Turn turn = both.turns().getFirst();
        assertThat(turn.group()).isEqualTo("BAME");
        assertThat(turn.difference()).isCloseTo(0.13 - 0.205, within(0.0005));
        assertThat(turn.otherDifference()).isCloseTo(0.13 - 0.066, within(0.0005));
        assertThat(turn.clear()).isTrue();
        assertThat(both.turns()).hasSize(2);
    }

    @Test
    void aTurnWithinChanceIsNotClear() {
        DisparityTable one = judged(known("Black", 12, 100), known("White", 88, 900));
        DisparityTable other = judged(known("Black", 12, 130), known("White", 88, 870));
        DisparityTable far = judged(known("Black", 12, 400), known("White", 88, 600));

        assertThat(DenominatorDisagreement.of(one, other).turns())
                .allMatch(turn -> !turn.clear())
                .hasSize(2);
        assertThat(DenominatorDisagreement.of(one, other).contradictions()).isEmpty();
        // One population's share lies outside the interval, the other's inside.
        assertThat(DenominatorDisagreement.of(one, far).turns()).noneMatch(DenominatorDisagreement.Turn::clear);
        assertThat(DenominatorDisagreement.of(far, one).turns()).noneMatch(DenominatorDisagreement.Turn::clear);
        assertThat(DenominatorDisagreement.of(one, far).contradictions()).isEmpty();
    }

    @Test
    void theSameDirectionIsNoDisagreement() {
        DisparityTable one = judged(known("Black", 60, 100), known("White", 88, 900));
        DisparityTable other = judged(known("Black", 60, 130), known("White", 88, 870));

        assertThat(one.rows().getFirst().state()).isEqualTo(DisparityState.HIGHER);
        assertThat(other.rows().getFirst().state()).isEqualTo(DisparityState.HIGHER);
        assertThat(DenominatorDisagreement.of(one, other).any()).isFalse();
    }

    @Test
    void aDifferenceOfZeroHasNoDirection() {
        DisparityTable none = judged(known("Black", 25, 100), known("White", 75, 300));
        DisparityTable some = judged(known("Black", 25, 110), known("White", 75, 300));

        assertThat(DenominatorDisagreement.of(none, some).any()).isFalse();
    }

    @Test
    void onlyTheSameNumeratorsAreCompared() {
        DisparityTable one = judged(known("Black", 228, 20_981), known("White", 1526, 81_466));
        DisparityTable other = judged(known("Black", 229, 6_600), known("White", 1526, 93_400), known("Asian", 0, 1));

        assertThat(DenominatorDisagreement.of(one, other).turns())
                .extracting(DenominatorDisagreement.Turn::group)
                .containsExactly("White");
        assertThat(DenominatorDisagreement.of(one, other).contradictions()).isEmpty();
        DisparityTable missing = judged(
                new DisparityGroup("Black", OptionalLong.empty(), OptionalLong.of(5), false), known("White", 5, 9));
        assertThat(DenominatorDisagreement.of(missing, missing).any()).isFalse();
    }

    @Test
    void anotherBaselineIsAnotherQuestion() {
        DisparityTable white = judged(known("Black", 228, 20_981), known("White", 1526, 81_466));
        DisparityTable black = Disparity.table(List.of(known("Black", 228, 20_981)), "Black", DisparityKind.RATES);

        assertThatIllegalArgumentException().isThrownBy(() -> DenominatorDisagreement.of(white, black));
    }

    private static DisparityTable judged(DisparityGroup... groups) {
        DisparityTable table = Disparity.table(List.of(groups), "White", DisparityKind.RATES);
        return DisparityFamily.judge(List.of(table)).tables().getFirst();
    }
}
