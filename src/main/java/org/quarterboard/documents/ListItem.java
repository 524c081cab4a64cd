package org.quarterboard.documents;

import java.util.List;

/** One item of a list. */
public record ListItem(List<Run> runs) {

    public ListItem {
        runs = List.copyOf(runs);
    }

    public static ListItem of(String text) {
        return new ListItem(List.of(Run.of(text)));
    }

    public static ListItem of(Run... runs) {
        return new ListItem(List.of(runs));
    }
}
