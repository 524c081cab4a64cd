package org.quarterboard.bench.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A board pack before it is printed.
 *
 * @param items what follows the cover and the contents
 */
record Pack(List<PackItem> items) {
    static final String TITLE = "Board pack";
    static final String AUTHOR = "Exampleshire youth justice service";
    static final String SUBTITLE = "Quarter 2 2026/27";
    static final String MEETING = "Meeting";
    static final String DATE = "12 December 2026";
    static final String HEAD = "Exampleshire: board pack";
    static final String FOOT = "Official";
    static final String CONTENTS = "Contents";

    Pack {
        items = List.copyOf(items);
    }

    List<PackItem.Title> titles() {
        return items.stream()
                .filter(PackItem.Title.class::isInstance)
                .map(PackItem.Title.class::cast)
                .toList();
    }

    List<PackItem.Table> tables() {
        return items.stream()
                .filter(PackItem.Table.class::isInstance)
                .map(PackItem.Table.class::cast)
                .toList();
    }

    long figures() {
        return items.stream().filter(PackItem.Figure.class::isInstance).count();
    }

    /** How often each word stands in it after the contents, but for the words of charts, and those over columns once a table. */
    Map<String, Integer> words() {
        Map<String, Integer> words = new TreeMap<>();
        items.forEach(item -> {
            switch (item) {
                case PackItem.Title title -> PackWords.count(title.text(), words);
                case PackItem.Words text -> PackWords.count(text.text(), words);
                case PackItem.Points points -> points.texts().forEach(text -> PackWords.count(text, words));
                case PackItem.Table table -> {
                    PackWords.count(table.caption(), words);
                    table.heads().forEach(head -> PackWords.count(head, words));
                    table.rows().forEach(row -> row.forEach(cell -> PackWords.count(cell, words)));
                }
                case PackItem.Figure figure -> {}
            }
        });
        return words;
    }
}
