package org.quarterboard.trends;

import java.util.List;

/**
 * What the newest value is set beside.
 *
 * @param rows the service itself first; empty if it has no value
 * @param notes how to read them, and why some are not there
 */
public record Comparators(List<ComparatorRow> rows, List<String> notes) {

    static final Comparators NONE = new Comparators(List.of(), List.of());

    public Comparators {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
