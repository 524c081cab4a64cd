package org.quarterboard.ingest;

/** The layout that a file was recognised as. */
public enum ImportLayout {
    /** The national long layout. */
    LONG,
    /** The portal's own layout, one line for each figure. */
    TIDY,
    UNKNOWN;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "imports.layout." + name();
    }
}
