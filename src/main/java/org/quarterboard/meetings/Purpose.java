package org.quarterboard.meetings;

/** What the board is to do with an item. */
public enum Purpose {
    DECIDE,
    DISCUSS,
    NOTE;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "meetings.purpose." + name();
    }
}
