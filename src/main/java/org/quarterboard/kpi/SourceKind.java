package org.quarterboard.kpi;

/** Where a figure was taken from. */
public enum SourceKind {
    /** A row of an imported file. */
    IMPORT,
    /** The register of a meeting. */
    MEETING,
    /** Typed by a person, who said why. */
    PERSON
}
