package org.quarterboard.trends;

/** What a revision of a commentary did. */
enum CommentaryStep {
    SAVED,
    AGREED,
    /** The words are a draft again; the reason is kept. */
    REOPENED
}
