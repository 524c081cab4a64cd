package org.quarterboard.disparity;

/** What a board decides of a difference. */
public enum CaseDecision {
    EXPLAIN,
    REFORM;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "disparity.case.decision." + name();
    }
}
