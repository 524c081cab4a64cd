package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds counts of one period up: authorities to the service, details to their ethnic group. Whole numbers; a sum has the
 * origins of all its parts.
 *
 * <p>A count of the service as a whole stands as it is. Without one, the authorities are added if every authority that the
 * service covers has the count; if one has not, there is none, because a part would look like the whole. A detail stands
 * as it is and, where its ethnic group has no count of its own, all details of that group add up to it. A sum with a part
 * that is not known is not known; with one that was held back, it is held back.
 */
final class CountSums {

    /** Stands for the service as a whole among the authorities. */
    static final long WHOLE = 0;

    private CountSums() {}

    /**
     * @param groups of each group what is given, by authority
     * @param covered the authorities that the service covers in the period
     */
    static Collection<GroupCount> of(Map<GroupKey, Map<Long, GroupCount>> groups, Set<Long> covered) {
        SortedMap<GroupKey, GroupCount> counts = new TreeMap<>();
        groups.forEach((group, given) -> counts.put(group, service(group, given, covered)));
        fromDetails(counts);
        return counts.values();
    }

    private static GroupCount service(GroupKey group, Map<Long, GroupCount> given, Set<Long> covered) {
        GroupCount whole = given.get(WHOLE);
        if (whole != null) {
            return whole;
        }
        List<GroupCount> parts = covered.stream()
                .sorted()
                .flatMap(authority -> Optional.ofNullable(given.get(authority)).stream())
                .toList();
        return parts.isEmpty() || parts.size() < covered.size()
                ? GroupCount.none(group, CountGap.NOT_BROUGHT)
                : sum(group, parts);
    }

    private static void fromDetails(SortedMap<GroupKey, GroupCount> counts) {
        Map<GroupKey, List<GroupCount>> details = new HashMap<>();
        counts.forEach((group, count) -> {
            if (group.item(GroupDimension.ETHNIC_DETAIL).isPresent()) {
                details.computeIfAbsent(without(group), ignored -> new ArrayList<>())
                        .add(count);
            }
        });
        details.forEach((group, parts) -> {
            boolean all = EthnicDetails.of(group.item(GroupDimension.ETHNICITY).orElseThrow()).stream()
                    .filter(EthnicDetails::needed)
                    .allMatch(detail -> counts.containsKey(group.with(GroupDimension.ETHNIC_DETAIL, detail)));
            GroupCount own = counts.get(group);
            if (all && (own == null || own.gap() == CountGap.NOT_BROUGHT)) {
                counts.put(group, sum(group, parts));
            }
        });
    }

    private static GroupKey without(GroupKey group) {
        SortedMap<GroupDimension, String> items = new TreeMap<>(group.items());
        items.remove(GroupDimension.ETHNIC_DETAIL);
        return new GroupKey(items);
    }

    private static GroupCount sum(GroupKey group, List<GroupCount> parts) {
        long sum = 0;
        CountGap gap = CountGap.NONE;
        List<CountOrigin> origins = new ArrayList<>();
        for (GroupCount part : parts) {
            origins.addAll(part.origins());
            Long number = part.number();
            if (number != null) {
                sum += number;
            } else if (weight(part.gap()) > weight(gap)) {
                gap = part.gap();
            }
        }
        return gap == CountGap.NONE
                ? new GroupCount(group, sum, CountGap.NONE, origins)
                : new GroupCount(group, null, gap, origins);
    }

    /** Of two reasons the one that nobody can mend by adding a row stands last. */
    private static int weight(CountGap gap) {
        return switch (gap) {
            case NONE -> 0;
            case SUPPRESSED -> 1;
            case NOT_KNOWN -> 2;
            case NOT_BROUGHT -> 3;
        };
    }
}
