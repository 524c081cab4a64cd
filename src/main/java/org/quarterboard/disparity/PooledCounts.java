package org.quarterboard.disparity;

import java.util.List;
import java.util.Map;
import org.quarterboard.shared.Period;

/**
 * Counts of one thing put together over a span.
 *
 * @param span first to last day of what was put together
 * @param used the periods that are in it, the newest first; empty if there is nothing
 * @param bases what they rest on; more than one says that the span runs over a break
 */
public record PooledCounts(Period span, List<Period> used, List<String> bases, Map<GroupKey, GroupCount> counts) {

    public PooledCounts {
        used = List.copyOf(used);
        bases = List.copyOf(bases);
        counts = Map.copyOf(counts);
    }

    static PooledCounts nothing(Period asked) {
        return new PooledCounts(asked, List.of(), List.of(), Map.of());
    }

    public boolean isEmpty() {
        return used.isEmpty();
    }

    public GroupCount of(GroupKey group) {
        return counts.getOrDefault(group, GroupCount.none(group, CountGap.NOT_BROUGHT));
    }
}
