package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What would stand if the rows were saved, by what is counted together; and which lines of it are new. */
final class CountTables {

    private static final Comparator<CountCell.Slice> IN_ORDER = Comparator.comparing(CountCell.Slice::counted)
            .thenComparing(CountCell.Slice::authority)
            .thenComparing(CountCell.Slice::period);

    private final Map<CountCell.Slice, Map<GroupKey, CountValue>> slices = new TreeMap<>(IN_ORDER);
    private final Map<CountCell, Integer> lines = new HashMap<>();
    private final Map<CountCell.Slice, Integer> touched = new LinkedHashMap<>();

    CountTables(Map<CountCell, CountValue> held, Collection<CountRow> rows) {
        held.forEach(this::put);
        for (CountRow row : rows) {
            put(row.cell(), row.value());
            lines.put(row.cell(), row.line());
            touched.putIfAbsent(row.cell().slice(), row.line());
        }
    }

    private void put(CountCell cell, CountValue value) {
        slices.computeIfAbsent(cell.slice(), ignored -> new HashMap<>()).put(cell.group(), value);
    }

    /** Those that the rows say something of, with the first line that does. */
    Map<CountCell.Slice, Integer> touched() {
        return touched;
    }

    boolean isTouched(CountCell.Slice slice) {
        return touched.containsKey(slice);
    }

    /** In no particular order. */
    Map<GroupKey, CountValue> of(CountCell.Slice slice) {
        return slices.getOrDefault(slice, Map.of());
    }

    /** The groups of which there is a count, as they are shown. */
    List<GroupKey> groups(CountCell.Slice slice) {
        return of(slice).keySet().stream().sorted().toList();
    }

    /** Of one thing and authority, the earliest period first. */
    List<CountCell.Slice> series(CountedCode counted, String authority) {
        List<CountCell.Slice> found = new ArrayList<>();
        for (CountCell.Slice slice : slices.keySet()) {
            if (slice.counted().equals(counted) && slice.authority().equals(authority)) {
                found.add(slice);
            }
        }
        return found;
    }

    /** The line of the count, if the rows bring it. */
    OptionalInt line(CountCell.Slice slice, GroupKey group) {
        Integer line = lines.get(new CountCell(slice.counted(), slice.authority(), slice.period(), group));
        return line == null ? OptionalInt.empty() : OptionalInt.of(line);
    }
}
