package org.quarterboard.directory;

/** The sexes by which populations are counted, in the order in which they are shown. */
public enum Sex {
    FEMALE,
    MALE;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "directory.sex." + name();
    }
}
