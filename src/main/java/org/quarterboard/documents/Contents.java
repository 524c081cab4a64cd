package org.quarterboard.documents;

/**
 * The table of contents, made from the headings of levels 1 and 2.
 *
 * @param title its own heading, which it does not list
 */
public record Contents(String title) implements Block {}
