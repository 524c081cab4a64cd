package org.quarterboard.boards;

import java.time.LocalDate;

/**
 * A version of a board's terms of reference, valid from the day it was agreed until a newer one was.
 *
 * @param number 1 for the first version
 * @param localName how the board is called in it; may be empty
 * @param summary what it says, in short; may be empty
 * @param source where its full text is kept; may be empty
 */
public record TermsOfReference(
        int number,
        LocalDate agreedOn,
        LocalDate reviewBy,
        String localName,
        String summary,
        String source,
        QuorumRule quorum) {

    /** How long before the day of the review the portal begins to remind. */
    public static final int REMIND_DAYS = 60;

    /** Whether the review lies behind, or close enough ahead to be planned. */
    public boolean reviewIsDue(LocalDate today) {
        return !today.isBefore(reviewBy.minusDays(REMIND_DAYS));
    }

    public boolean reviewIsOverdue(LocalDate today) {
        return today.isAfter(reviewBy);
    }
}
