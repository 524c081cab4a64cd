package org.quarterboard.documents;

/**
 * A heading; it never stands alone at the foot of a page.
 *
 * @param level 1 to 3
 * @param text its words
 * @param anchor what links name, unique in the document: a letter, then letters, digits and hyphens
 */
public record Heading(int level, String text, String anchor) implements Block {

    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("A heading is of level 1 to 3");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("A heading has words");
        }
        if (!anchor.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("Not an anchor: " + anchor);
        }
    }
}
