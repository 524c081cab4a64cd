package org.quarterboard.actions;

/** What a line in the history of an action tells. */
public enum UpdateKind {
    PROGRESS,
    /** Done, with the evidence. */
    DONE,
    DROPPED,
    REOPENED,
    /** Another owner or another day. */
    CHANGED;

    /** Whether the owner may say it; the rest is for those who keep the register. */
    boolean ofTheOwner() {
        return this == PROGRESS || this == DONE;
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "actions.update." + name();
    }
}
