package org.quarterboard.documents;

import java.util.List;

/** A list in order, numbered from 1. */
public record NumberedList(List<ListItem> items) implements Block {

    public NumberedList {
        items = List.copyOf(items);
    }

    public static NumberedList of(String... items) {
        return new NumberedList(List.of(items).stream().map(ListItem::of).toList());
    }
}
