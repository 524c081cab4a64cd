package org.quarterboard.boards;

/** What kind of interest a member declares. */
public enum InterestKind {
    EMPLOYMENT,
    /** Trustee, governor, director or member of another body. */
    OFFICE,
    CONTRACT,
    FAMILY,
    OTHER,
    /** The member declares that there is nothing to declare. */
    NONE;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "boards.interest." + name();
    }
}
