package org.quarterboard.disparity;

/** What people judge of a later figure. What the figures allow stands beside it: {@link CaseComparison}. */
public enum CaseOutcome {
    BETTER,
    NO_CHANGE,
    WORSE,
    CANNOT_SAY;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "disparity.case.outcome." + name();
    }
}
