package org.quarterboard.documents;

/**
 * What follows starts a page; HTML has none.
 *
 * @param foot words at the foot of the pages up to the next break in place of the document's, such as how just these may
 *     be passed on; empty for the document's
 * @param upTo the last number that the pages up to the next break bear; those beyond it bear that number with letters (42A, 42B),
 *     and after the next break numbers go on behind it, however few pages there were. So pages can be put in or taken out and
 *     all others keep their numbers. 0 for pages that are numbered on
 * @param after how many letters are taken already: the next page put in bears the letter behind them, so that letters keep too
 */
public record PageBreak(String foot, int upTo, int after) implements Block {

    public PageBreak {
        if (upTo < 0 || after < 0) {
            throw new IllegalArgumentException("Pages are counted from 1");
        }
    }

    public PageBreak(String foot) {
        this(foot, 0, 0);
    }

    /** The pages that follow say at their foot what the document says, and are numbered on. */
    public PageBreak() {
        this("");
    }

    /** The pages that follow bear no number beyond this one. */
    public static PageBreak upTo(int number) {
        return upTo(number, 0);
    }

    /** The same with letters behind those that are taken. */
    public static PageBreak upTo(int number, int after) {
        return new PageBreak("", number, after);
    }
}
