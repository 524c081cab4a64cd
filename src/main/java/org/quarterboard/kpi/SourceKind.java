package org.quarterboard.kpi;

/** Where a figure was taken from. */
public enum SourceKind {
    /** A row of an imported file. */
    IMPORT,
    /** The register of a meeting. */
    MEETING,
    /** The record of a board, which holds no meeting of the quarter. */
    BOARD,
    /** Typed by a person, who said why. */
    PERSON;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "figures.source." + name();
    }
}
