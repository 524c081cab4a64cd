package org.quarterboard.documents;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where headings came to stand, and how many pages there are: learned in one setting, printed in the next. */
final class Places {
    private final Map<String, Place> anchors = new HashMap<>();
    private final Map<String, Integer> foreign = new HashMap<>();
    private int pages;

    /** A page, counted from 1, and a height on it in points. */
    record Place(int page, float y) {}

    void put(String anchor, Place place) {
        anchors.put(anchor, place);
    }

    /** From this page on, pages were left free. */
    void leave(String code, int page) {
        if (foreign.put(code, page) != null) {
            throw new IllegalArgumentException("Twice in one document: " + code);
        }
    }

    Map<String, Integer> foreign() {
        return foreign;
    }

    Map<String, Integer> anchors() {
        Map<String, Integer> pagesOf = new HashMap<>();
        anchors.forEach((anchor, place) -> pagesOf.put(anchor, place.page()));
        return pagesOf;
    }

    void pages(int count) {
        pages = count;
    }

    int pages() {
        return pages;
    }

    @Nullable
    Place of(String anchor) {
        return anchors.get(anchor);
    }
}
