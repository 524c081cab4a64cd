package org.quarterboard.meetings;

/** What becomes of a text that met another one. */
public enum Settlement {
    /** It goes below the text that stands. */
    BELOW,
    /** It takes the place of the text that stands; the older one stays in the revisions. */
    INSTEAD,
    /** It stays out of the minutes. */
    ASIDE
}
