package org.quarterboard.documents;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A printed document, and where in it things came to stand; pages are counted from 1.
 *
 * @param labels what its pages are called, in order: 42, 42A
 * @param pageOf the page of each heading by its anchor
 * @param foreign the first of the pages that were left free, by code
 */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedPdf(byte[] bytes, List<String> labels, Map<String, Integer> pageOf, Map<String, Integer> foreign) {

    public PrintedPdf {
        labels = List.copyOf(labels);
        pageOf = Collections.unmodifiableMap(new TreeMap<>(pageOf));
        foreign = Collections.unmodifiableMap(new TreeMap<>(foreign));
    }

    public int pages() {
        return labels.size();
    }

    /** What the page is called. */
    public String label(int page) {
        return labels.get(page - 1);
    }

    /** The number of the last page that bears one of its own. */
    public String last() {
        return Places.last(labels);
    }
}
