package org.quarterboard.actions;

/** How far an action is. Overdue is no state of its own: it is an open action whose day has passed. */
public enum ActionState {
    OPEN,
    DONE,
    /** Not to be done any more, with the reason in its history. */
    DROPPED;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "actions.state." + name();
    }
}
