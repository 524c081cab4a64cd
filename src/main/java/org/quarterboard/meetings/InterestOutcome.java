package org.quarterboard.meetings;

/** What a member did who had declared an interest. */
public enum InterestOutcome {
    /** Stayed and took part, with the board's knowledge. */
    STAYED,
    /** Stayed, and did not speak on it. */
    SILENT,
    /** Was not there for it. */
    WITHDREW;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "registers.outcome." + name();
    }
}
