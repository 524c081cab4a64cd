package org.quarterboard.documents;

import java.util.List;

/** A list without order. */
public record BulletList(List<ListItem> items) implements Block {

    public BulletList {
        items = List.copyOf(items);
    }

    public static BulletList of(String... items) {
        return new BulletList(List.of(items).stream().map(ListItem::of).toList());
    }
}
