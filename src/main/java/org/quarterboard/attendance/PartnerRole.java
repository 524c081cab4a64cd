package org.quarterboard.attendance;

/** The two row types of the national template. */
public enum PartnerRole {
    /** Measure 8a, and 8 as their sum. */
    SENIOR,
    /** Measure 8c, and 8b as their sum: delegated or non-senior partner. */
    DELEGATE;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "returns.role." + name();
    }
}
