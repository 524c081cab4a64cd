package org.quarterboard.kpi;

/** How far a return is. */
public enum ReturnState {
    RECEIVED,
    CHECKED,
    SUBMITTED;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "figures.return.state." + name();
    }
}
