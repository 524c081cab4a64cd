package org.quarterboard.meetings;

/** What is captured in the minutes with a number of its own. */
public enum MinuteKind {
    DECISION("D"),
    /** Somebody asked somebody to account for something. */
    CHALLENGE("C"),
    /** Something to be done; it lives on in the register of actions, which numbers it. */
    ACTION("A");

    private final String letter;

    MinuteKind(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "minutes.kind." + name();
    }
}
