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
    DISCARDED,
    /** Its figures were written and taken back again; it can be checked and saved anew. */
    UNDONE;

    /** Whether figures of it were written at some time: what then was seen can be traced to it. */
    boolean wasSaved() {
        return this == COMMITTED || this == UNDONE;
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "imports.state." + name();
    }
}
