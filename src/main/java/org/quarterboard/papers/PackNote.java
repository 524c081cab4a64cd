package org.quarterboard.papers;

import java.time.Instant;
import java.util.UUID;

/**
 * What a reader has noted for themselves, or words that they have marked.
 *
 * @param paper in which it was noted
 * @param section code of the section there
 * @param page label of the page there; empty if that pack has no pages of its own
 * @param quote words of the pack; empty if it is about the page or section as such
 * @param words the reader's own; empty if words are marked and nothing is said to them
 */
public record PackNote(long id, UUID paper, String section, String page, String quote, String words, Instant changed) {

    /** The longest quotation and the longest note, in characters. */
    public static final int LONGEST_QUOTE = 1000;

    public static final int LONGEST_WORDS = 4000;
}
