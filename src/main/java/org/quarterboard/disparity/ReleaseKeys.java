package org.quarterboard.disparity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.shared.Period;
import org.quarterboard.statistics.DisclosureCount;

/**
 * Names counts over all statements of a service: what was counted, when, of whom, and which value of it this is. A count that
 * was corrected between two statements has two names; one that came back to its value has its old one.
 */
final class ReleaseKeys {

    /** Before the dimensions, instead of a group: all groups of these dimensions together. */
    private static final String ALL = "*";

    private static final String PART = "|";
    private static final String OF = "|of|";
    private static final int PARTS = 4;

    private final Map<String, Map<Long, String>> byBase = new HashMap<>();

    ReleaseKeys(ReleaseHistory history) {
        history.counts()
                .values()
                .forEach(count -> base(count.key())
                        .ifPresent(base -> byBase.computeIfAbsent(base, ignored -> new HashMap<>())
                                .put(count.value(), count.key())));
    }

    /** What a name says: whose count it is. */
    record Place(CountedCode counted, String when, String group) {

        /** Empty for all groups together. */
        Optional<GroupKey> one() {
            return group.startsWith(ALL) ? Optional.empty() : GroupKey.parse(group);
        }
    }

    String of(CountedCode counted, String when, GroupKey group, long value) {
        return named(counted + PART + when + PART + group.code(), value);
    }

    String total(CountedCode counted, String when, List<GroupDimension> by, long value) {
        return named(
                counted
                        + PART
                        + when
                        + PART
                        + ALL
                        + by.stream().map(GroupDimension::code).sorted().collect(Collectors.joining("+")),
                value);
    }

    /** What a part leaves of a whole. */
    static String rest(String part, String whole) {
        return part + OF + whole;
    }

    /** Periods that follow each other without a gap are their span; others are named one by one. */
    static String when(List<Period> periods) {
        List<Period> sorted = periods.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i - 1).end().plusDays(1).equals(sorted.get(i).start())) {
                return sorted.stream().map(ReleaseKeys::when).collect(Collectors.joining("+"));
            }
        }
        return when(new Period(sorted.getFirst().start(), sorted.getLast().end()));
    }

    static String when(Period period) {
        return period.start() + "/" + period.end();
    }

    /** Empty for what a part leaves of a whole. */
    static Optional<Place> place(String key) {
        String[] parts = key.split("\\|", -1);
        return parts.length == PARTS
                ? Optional.of(new Place(new CountedCode(parts[0]), parts[1], parts[2]))
                : Optional.empty();
    }

    /** What was counted, of whatever key. */
    static CountedCode counted(String key) {
        return new CountedCode(key.substring(0, key.indexOf(PART)));
    }

    static int revision(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf(PART) + 1));
    }

    static DisclosureCount shown(String key, long value, boolean guarded) {
        return guarded ? DisclosureCount.shown(key, value) : DisclosureCount.open(key, value);
    }

    private static Optional<String> base(String key) {
        return place(key).map(place -> place.counted() + PART + place.when() + PART + place.group());
    }

    private String named(String base, long value) {
        Map<Long, String> values = byBase.computeIfAbsent(base, ignored -> new HashMap<>());
        int next = 1
                + values.values().stream().mapToInt(ReleaseKeys::revision).max().orElse(0);
        return values.computeIfAbsent(value, ignored -> base + PART + next);
    }
}
