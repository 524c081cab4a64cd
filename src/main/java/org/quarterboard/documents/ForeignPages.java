package org.quarterboard.documents;

/**
 * Here stand the pages of another file. They are numbered with all others and put in afterwards; until then each of them is an
 * empty page.
 *
 * @param code names the file to whoever puts them in: a letter, then letters, digits and hyphens
 * @param pages how many, at least 1
 * @param words what stands for them where there are no pages
 */
public record ForeignPages(String code, int pages, String words) implements Block {

    public ForeignPages {
        if (!code.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("Not a code: " + code);
        }
        if (pages < 1) {
            throw new IllegalArgumentException("A file has pages: " + code);
        }
    }
}
