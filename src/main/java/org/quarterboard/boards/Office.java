package org.quarterboard.boards;

/** The two offices of a board. Each brings rights, and they end with the term. */
public enum Office {
    CHAIR,
    DEPUTY;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "boards.office." + name();
    }
}
