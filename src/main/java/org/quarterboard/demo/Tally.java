package org.quarterboard.demo;

import java.util.HashMap;
import java.util.Map;

/** Counts by the machine names of the national layout. What nobody counted is 0. */
final class Tally {

    private final Map<String, Long> counts = new HashMap<>();

    void add(String name) {
        add(name, 1);
    }

    void add(String name, long by) {
        counts.merge(name, by, Long::sum);
    }

    void addIf(boolean counted, String name) {
        add(name, counted ? 1 : 0);
    }

    long of(String name) {
        return counts.getOrDefault(name, 0L);
    }
}
