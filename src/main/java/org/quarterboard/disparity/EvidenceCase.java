package org.quarterboard.disparity;

import java.util.List;
import java.util.Optional;
import org.quarterboard.actions.ActionItem;

/**
 * A case as evidence of a financial year.
 *
 * @param then how it stood at the end of the year, or stands today if the year runs
 * @param takenUp whether it was opened in the year; else it was followed from an earlier one
 * @param reviews those that were made in the year
 * @param actions those of the case that were opened until then, as the register has them today; empty for whoever may not
 *     read the register, which is not to say that there are none
 */
public record EvidenceCase(
        DisparityCase then, boolean takenUp, List<CaseReview> reviews, Optional<List<ActionItem>> actions) {

    public EvidenceCase {
        reviews = List.copyOf(reviews);
        actions = actions.map(List::copyOf);
    }

    /** Questions that were withdrawn before they were answered are not among them. */
    public long asked() {
        return then.questions().stream()
                .filter(question -> question.waits() || question.answered())
                .count();
    }

    public long answered() {
        return then.questions().stream().filter(CaseQuestion::answered).count();
    }
}
