package org.quarterboard.trends;

import java.util.List;
import java.util.Optional;

/**
 * What the newest value is set beside.
 *
 * @param beside the smallest pool that may be told, in a sentence for beside the value; empty if there is none
 * @param rows the service itself first; published figures alone if it has no value
 * @param notes how to read them, and why some are not there
 */
public record Comparators(Optional<String> beside, List<ComparatorRow> rows, List<String> notes) {

    public Comparators {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
