package org.quarterboard.documents;

/**
 * What follows starts a page; HTML has none.
 *
 * @param foot words at the foot of the pages up to the next break in place of the document's, such as how just these may
 *     be passed on; empty for the document's
 */
public record PageBreak(String foot) implements Block {

    /** The pages that follow say at their foot what the document says. */
    public PageBreak() {
        this("");
    }
}
