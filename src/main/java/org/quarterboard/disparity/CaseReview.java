package org.quarterboard.disparity;

import java.util.Optional;

/**
 * A review that has been made.
 *
 * @param now the figures of the day
 * @param outcome what people judged
 * @param comparison what the figures allow beside those that were seen at the opening
 * @param reached whether the goal of the day was reached by the figure; empty where that cannot be read off it
 */
public record CaseReview(
        CaseStep step,
        DisparityFinding now,
        CaseOutcome outcome,
        CaseComparison comparison,
        Optional<Boolean> reached) {}
