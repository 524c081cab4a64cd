package org.quarterboard.disparity;

/** How far a case is. It follows from the steps: nobody sets it. */
public enum CaseState {
    /** The board has not decided yet. */
    OPEN,
    /** The difference was explained. */
    EXPLAIN,
    /** Something is to change. */
    REFORM,
    CLOSED;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "disparity.case.state." + name();
    }
}
