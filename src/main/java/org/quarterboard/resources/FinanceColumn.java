package org.quarterboard.resources;

/** What is said of an agency in a financial year. */
public enum FinanceColumn {
    STAFFING,
    IN_KIND,
    DELEGATED,
    /** What it came to in the end, of all kinds together. */
    OUTTURN,
    NOTE;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "resources.column." + name();
    }
}
