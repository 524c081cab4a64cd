package org.quarterboard.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermsOfReferenceTest {

    private static final LocalDate REVIEW = LocalDate.of(2026, 12, 31);
    private static final TermsOfReference TERMS =
            new TermsOfReference(1, LocalDate.of(2025, 1, 1), REVIEW, "", "", "", QuorumRule.NONE);

    @Test
    void theReviewIsDueSixtyDaysAhead() {
        assertThat(TERMS.reviewIsDue(REVIEW.minusDays(61))).isFalse();
        assertThat(TERMS.reviewIsDue(REVIEW.minusDays(60))).isTrue();
        assertThat(TERMS.reviewIsDue(REVIEW.plusYears(1))).isTrue();
    }

    @Test
    void onItsDayTheReviewIsNotOverdue() {
        assertThat(TERMS.reviewIsOverdue(REVIEW)).isFalse();
        assertThat(TERMS.reviewIsOverdue(REVIEW.plusDays(1))).isTrue();
    }
}
