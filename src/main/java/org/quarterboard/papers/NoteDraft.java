package org.quarterboard.papers;

/**
 * What a reader wants to note.
 *
 * @param page label of the page; empty if the words that are quoted, or else the section, say where it is
 */
public record NoteDraft(String section, String page, String quote, String words) {}
