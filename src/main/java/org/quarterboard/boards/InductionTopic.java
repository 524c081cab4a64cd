package org.quarterboard.boards;

/** What a member of a board is inducted in. */
public enum InductionTopic {
    BOARD_ROLE,
    YOUTH_JUSTICE_SYSTEM,
    CHILD_FIRST,
    DISPROPORTIONALITY,
    DATA_AND_KPIS,
    SAFEGUARDING,
    SERVICE_VISIT;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "boards.topic." + name();
    }
}
