package org.quarterboard.papers;

import java.util.List;

/**
 * A page on which the words that were looked for stand.
 *
 * @param number of the page in the PDF; 0 where the pack has no pages of its own, and a hit is a section
 * @param label of the page; empty likewise
 * @param section code of the section in which the first of the words stands; empty before the first one
 * @param title of that section; empty likewise
 * @param inset whether it is a page of a member's paper, whose words stand with its number
 * @param count how often any of the words stands there
 * @param snippet the words around the first of them
 */
public record PackHit(
        int number, String label, String section, String title, boolean inset, int count, List<Piece> snippet) {

    public PackHit {
        snippet = List.copyOf(snippet);
    }

    /** A piece of a snippet, which is one of the words that were looked for or is not. */
    public record Piece(String text, boolean found) {}
}
