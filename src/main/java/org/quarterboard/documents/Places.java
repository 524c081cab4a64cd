package org.quarterboard.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where headings came to stand, and how many pages there are: learned in one setting, printed in the next. */
final class Places {
    private final Map<String, Place> anchors = new HashMap<>();
    private final Map<String, Integer> foreign = new HashMap<>();
    private final List<String> labels = new ArrayList<>();

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

    /** What the page that ends is called. */
    void end(String label) {
        labels.add(label);
    }

    List<String> labels() {
        return labels;
    }

    /** What a page is called; its place as long as nothing is known yet. */
    String label(int page) {
        return page <= labels.size() ? labels.get(page - 1) : String.valueOf(page);
    }

    /** The number of the last page that bears one of its own; 0 as long as nothing is known yet. */
    String last() {
        return last(labels);
    }

    static String last(List<String> labels) {
        for (String label : labels.reversed()) {
            if (label.chars().allMatch(Character::isDigit)) {
                return label;
            }
        }
        return "0";
    }

    @Nullable
    Place of(String anchor) {
        return anchors.get(anchor);
    }
}
