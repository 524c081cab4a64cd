package org.quarterboard.directory;

/** Where a service lies; the two countries count some measures by different definitions. */
public enum Country {
    ENGLAND,
    WALES;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "directory.country." + name();
    }
}
