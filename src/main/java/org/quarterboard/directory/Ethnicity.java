package org.quarterboard.directory;

/** The groups by which populations are counted, in the order in which they are shown. */
public enum Ethnicity {
    ASIAN,
    BLACK,
    MIXED,
    WHITE,
    OTHER,
    NOT_KNOWN;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "directory.ethnicity." + name();
    }
}
