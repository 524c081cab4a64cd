package org.quarterboard.documents;

/** What follows starts a page; HTML has none. */
public record PageBreak() implements Block {}
