package org.quarterboard.documents;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A printed document, and where in it things came to stand; pages are counted from 1.
 *
 * @param pageOf the page of each heading by its anchor
 * @param foreign the first of the pages that were left free, by code
 */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedPdf(byte[] bytes, int pages, Map<String, Integer> pageOf, Map<String, Integer> foreign) {

    public PrintedPdf {
        pageOf = Collections.unmodifiableMap(new TreeMap<>(pageOf));
        foreign = Collections.unmodifiableMap(new TreeMap<>(foreign));
    }
}
