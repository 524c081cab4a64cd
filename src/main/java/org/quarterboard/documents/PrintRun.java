package org.quarterboard.documents;

import java.time.Instant;

/**
 * What one printing adds to a document: the same document with the same run gives the same bytes.
 *
 * @param created the date in the file
 * @param identity names the file among all others, never shown
 * @param pageNumber words for a page number
 */
public record PrintRun(Instant created, String identity, PageNumber pageNumber) {

    /** Words for "page 3 of 12", or "page 3A of 12". */
    @FunctionalInterface
    public interface PageNumber {
        String words(String page, String pages);
    }
}
