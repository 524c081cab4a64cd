package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quarterboard.statistics.DisclosureRelation;

/**
 * How the groups of one thing at one time hang together over all tables and statements: Black boys and Black girls are Black
 * children, and ethnic groups add up to as many children as sexes do.
 */
final class ReleaseLinks {

    private record When(CountedCode counted, String when) {}

    private record Table(When when, Set<GroupDimension> by) {}

    private final Set<Table> incomplete = new HashSet<>();

    /** Some group has no number there, so that the others add up to less than all. */
    void incomplete(CountedCode counted, String when, Collection<GroupDimension> by) {
        incomplete.add(new Table(new When(counted, when), EnumSet.copyOf(by)));
    }

    /**
     * @param keys of guarded counts
     * @param own those that the statement itself rests on: of an earlier value and one of today it is this that links
     */
    List<DisclosureRelation> between(Collection<String> keys, Set<String> own) {
        Map<When, Map<Set<GroupDimension>, SortedMap<GroupKey, String>>> groups = new HashMap<>();
        for (String key : keys) {
            ReleaseKeys.place(key)
                    .ifPresent(place -> place.one()
                            .filter(group -> !group.isAll())
                            .ifPresent(group -> groups.computeIfAbsent(
                                            new When(place.counted(), place.when()), ignored -> new HashMap<>())
                                    .computeIfAbsent(
                                            EnumSet.copyOf(group.items().keySet()), ignored -> new TreeMap<>())
                                    .merge(group, key, (one, other) -> newer(one, other, own))));
        }
        List<DisclosureRelation> found = new ArrayList<>();
        groups.forEach((when, tables) -> tables.forEach((coarse, wholes) -> tables.forEach((fine, parts) -> {
            if (!coarse.equals(fine) && fine.containsAll(coarse)) {
                boolean all = !incomplete.contains(new Table(when, fine));
                wholes.forEach((group, whole) -> margin(group, whole, parts, all, found));
            } else if (!coarse.containsAll(fine)
                    && first(coarse, fine)
                    && !incomplete.contains(new Table(when, fine))
                    && !incomplete.contains(new Table(when, coarse))) {
                SortedMap<String, Long> terms = new TreeMap<>();
                wholes.values().forEach(key -> terms.put(key, 1L));
                parts.values().forEach(key -> terms.put(key, -1L));
                found.add(DisclosureRelation.zero(terms));
            }
        })));
        return found;
    }

    private static void margin(
            GroupKey group, String whole, Map<GroupKey, String> finer, boolean all, List<DisclosureRelation> found) {
        List<String> parts = finer.entrySet().stream()
                .filter(part -> part.getKey().within(group))
                .map(Map.Entry::getValue)
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        if (all) {
            found.add(DisclosureRelation.total(whole, parts));
        } else {
            SortedMap<String, Long> terms = new TreeMap<>();
            parts.forEach(part -> terms.put(part, 1L));
            terms.put(whole, -1L);
            found.add(DisclosureRelation.between(terms, DisclosureRelation.NO_LEAST, 0));
        }
    }

    /** Each two tables once. */
    private static boolean first(Set<GroupDimension> one, Set<GroupDimension> other) {
        return one.toString().compareTo(other.toString()) < 0;
    }

    private static String newer(String one, String other, Set<String> own) {
        if (own.contains(one) != own.contains(other)) {
            return own.contains(one) ? one : other;
        }
        return ReleaseKeys.revision(one) > ReleaseKeys.revision(other) ? one : other;
    }
}
