package org.quarterboard.attendance;

/** How far the KPI 8 return of a quarter is. */
public enum Kpi8ReturnState {
    /** Before April 2023 no return was due. */
    NOT_DUE,
    /** The quarter is not over. */
    RUNNING,
    /** Counted from the record, and not checked yet; or checked, and the record has changed since. */
    DRAFT,
    /** Somebody who keeps the record has found the figures right. */
    CHECKED,
    SUBMITTED,
    /** Submitted again after the record had changed. */
    RESUBMITTED,
    /** Submitted, and the record has changed since: what was returned is no longer right. */
    STALE;

    public boolean isSubmitted() {
        return this == SUBMITTED || this == RESUBMITTED || this == STALE;
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "returns.state." + name();
    }
}
