package org.quarterboard.disparity;

/** What a step of a case did. */
public enum CaseStepKind {
    /** The first of every case; it holds the figures that were seen. */
    OPENED,
    /** What stands behind the figure; a later text takes the place of the one before, which stays. */
    CONTEXT,
    ASKED,
    ANSWERED,
    /** A question is not asked any more. */
    WITHDRAWN,
    DECIDED,
    /** What would count as success. */
    GOAL,
    REVIEW_SET,
    /** Holds the figures of the day. */
    REVIEWED,
    CLOSED,
    REOPENED;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "disparity.case.step." + name();
    }
}
