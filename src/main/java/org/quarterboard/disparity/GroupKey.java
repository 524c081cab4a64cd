package org.quarterboard.disparity;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A group of children: one item of each dimension that tells it apart, such as ethnicity=black;sex=male. Without any, it is
 * all children.
 */
public record GroupKey(SortedMap<GroupDimension, String> items) implements Comparable<GroupKey> {

    public static final GroupKey ALL = new GroupKey(new TreeMap<>());

    private static final Comparator<GroupKey> IN_ORDER = Comparator.comparing(GroupKey::rank);

    public GroupKey {
        items.forEach((dimension, item) -> {
            if (!dimension.items().contains(item)) {
                throw new IllegalArgumentException("Not an item of " + dimension + ": " + item);
            }
        });
        if (items.containsKey(GroupDimension.ETHNIC_DETAIL) && !items.containsKey(GroupDimension.ETHNICITY)) {
            throw new IllegalArgumentException("A detail without its ethnic group: " + items);
        }
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    }

    public static GroupKey of(GroupDimension dimension, String item) {
        return ALL.with(dimension, item);
    }

    /** The groups of a dimension, in order; details with the ethnic group that they are part of, and who is in none. */
    public static List<GroupKey> of(GroupDimension dimension) {
        if (dimension != GroupDimension.ETHNIC_DETAIL) {
            return dimension.items().stream().map(item -> of(dimension, item)).toList();
        }
        return GroupDimension.ETHNICITY.items().stream()
                .flatMap(ethnicity -> {
                    GroupKey group = of(GroupDimension.ETHNICITY, ethnicity);
                    return group.unknown()
                            ? Stream.of(group)
                            : EthnicDetails.of(ethnicity).stream().map(detail -> group.with(dimension, detail));
                })
                .toList();
    }

    /** The groups of two dimensions at once, such as Black girls: those of the second within each of the first. */
    public static List<GroupKey> crossed(GroupDimension by, GroupDimension and) {
        return of(by).stream()
                .flatMap(group -> and.items().stream().map(item -> group.with(and, item)))
                .toList();
    }

    /** The same children, of one more kind. */
    public GroupKey with(GroupDimension dimension, String item) {
        SortedMap<GroupDimension, String> more = new TreeMap<>(items);
        more.put(dimension, item);
        return new GroupKey(more);
    }

    /** The children of whom nothing is said by these dimensions; a detail goes with its ethnic group. */
    GroupKey without(Collection<GroupDimension> dimensions) {
        SortedMap<GroupDimension, String> fewer = new TreeMap<>(items);
        fewer.keySet().removeAll(dimensions);
        if (dimensions.contains(GroupDimension.ETHNIC_DETAIL)) {
            fewer.remove(GroupDimension.ETHNICITY);
        }
        return new GroupKey(fewer);
    }

    public Optional<String> item(GroupDimension dimension) {
        return Optional.ofNullable(items.get(dimension));
    }

    public boolean isAll() {
        return items.isEmpty();
    }

    /** Whether a part of it is not known. */
    public boolean unknown() {
        return items.containsValue(GroupDimension.UNKNOWN);
    }

    /** Whether every child of this group is one of the other. */
    public boolean within(GroupKey other) {
        return items.entrySet().containsAll(other.items.entrySet());
    }

    /** As files and addresses write it: the dimensions in their order, empty for all children. */
    public String code() {
        return items.entrySet().stream()
                .map(entry -> entry.getKey().code() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    /** Reads {@link #code()}; empty for what names no group. */
    public static Optional<GroupKey> parse(String code) {
        if (code.isEmpty()) {
            return Optional.of(ALL);
        }
        Map<GroupDimension, String> items = new EnumMap<>(GroupDimension.class);
        for (String part : code.split(";", -1)) {
            int equals = part.indexOf('=');
            Optional<GroupDimension> dimension =
                    equals < 0 ? Optional.empty() : GroupDimension.of(part.substring(0, equals));
            String item = part.substring(equals + 1);
            if (dimension.isEmpty()
                    || !dimension.get().items().contains(item)
                    || items.put(dimension.get(), item) != null) {
                return Optional.empty();
            }
        }
        return items.containsKey(GroupDimension.ETHNIC_DETAIL) && !items.containsKey(GroupDimension.ETHNICITY)
                ? Optional.empty()
                : Optional.of(new GroupKey(new TreeMap<>(items)));
    }

    @Override
    public int compareTo(GroupKey other) {
        return IN_ORDER.compare(this, other);
    }

    /** A text that sorts groups as they are shown; made without formatting, because sorting asks for it often. */
    private String rank() {
        StringBuilder rank = new StringBuilder();
        items.forEach((dimension, item) -> rank.append((char) ('0' + dimension.ordinal()))
                .append((char) ('0' + dimension.items().indexOf(item))));
        return rank.toString();
    }

    @Override
    public String toString() {
        return code();
    }
}
