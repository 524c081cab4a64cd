package org.quarterboard.ingest;

/** How far an import is. */
public enum ImportState {
    /** Something in the file must be put right first. */
    REFUSED,
    /** Checked; nothing is written yet. */
    READY,
    /** All its figures are written. */
    COMMITTED,
    /** Put aside by a person; nothing was written. */
    DISCARDED;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "imports.state." + name();
    }
}
