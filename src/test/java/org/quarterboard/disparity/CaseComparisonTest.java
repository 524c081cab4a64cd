package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseComparisonTest {

    private static final DisparityFinding SEEN = SomeFindings.seen();

    @Test
    void intervalsThatLieApartSayWhichWay() {
        assertThat(CaseComparison.of(SEEN, SomeFindings.later(FindingState.NO_CLEAR_DIFFERENCE, 140, 2000, 440, 6500)))
                .isEqualTo(CaseComparison.NEARER);
        assertThat(CaseComparison.of(SEEN, SomeFindings.later(FindingState.HIGHER, 700, 2000, 440, 6500)))
                .isEqualTo(CaseComparison.FARTHER);
    }

    @Test
    void farOnTheOtherSideIsNotNearer() {
        assertThat(CaseComparison.of(SEEN, SomeFindings.later(FindingState.LOWER, 40, 2000, 440, 6500)))
                .isEqualTo(CaseComparison.FARTHER);
    }

    @Test
    void intervalsThatOverlapSayNothingOfAChange() {
        assertThat(CaseComparison.of(SEEN, SomeFindings.later(FindingState.HIGHER, 220, 1933, 444, 6526)))
                .isEqualTo(CaseComparison.OVERLAP);
        assertThat(CaseComparison.of(SEEN, SomeFindings.later(FindingState.NO_CLEAR_DIFFERENCE, 14, 69, 56, 337)))
                .isEqualTo(CaseComparison.OVERLAP);
    }

    @Test
    void theSameDaysAreNoSecondSample() {
        assertThat(CaseComparison.of(SEEN, SEEN)).isEqualTo(CaseComparison.SHARED_DAYS);
    }

    @Test
    void withoutAnIntervalOrWithAnotherMethodNothingCanBeSaid() {
        assertThat(CaseComparison.of(SEEN, SomeFindings.later(FindingState.TOO_FEW, 3, 41, 12, 310)))
                .isEqualTo(CaseComparison.CANNOT_SAY);
        assertThat(CaseComparison.of(SEEN, SomeFindings.later(FindingState.HIGHER, 9, 41, 0, 310)))
                .isEqualTo(CaseComparison.CANNOT_SAY);
        assertThat(CaseComparison.of(
                        SEEN, SomeFindings.searches(SomeFindings.YEAR_2025, FindingState.HIGHER, 700, 2000, 440, 6500)))
                .isEqualTo(CaseComparison.CANNOT_SAY);
    }

    /** No event in the group is as far from 1 as can be. */
    @Test
    void aRatioOfZeroIsFar() {
        assertThat(CaseComparison.of(SEEN, SomeFindings.later(FindingState.LOWER, 0, 2000, 440, 6500)))
                .isEqualTo(CaseComparison.FARTHER);
    }
}
