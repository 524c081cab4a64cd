package org.quarterboard.papers;

/** How the pages of a pack are called. The one place that knows, for what is printed and what is stored. */
final class PageLabels {

    private PageLabels() {}

    /** @param page in the PDF, from 1 */
    static String of(int page) {
        return String.valueOf(page);
    }
}
