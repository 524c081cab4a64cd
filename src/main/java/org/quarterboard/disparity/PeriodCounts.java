package org.quarterboard.disparity;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quarterboard.shared.Period;

/**
 * What was counted by group in one period.
 *
 * @param basis what the counts rest on where that matters to a series, such as the census behind an estimate; a series
 *     breaks where it changes. Empty where there is no such thing
 */
public record PeriodCounts(Period period, String basis, Map<GroupKey, GroupCount> counts) {

    public PeriodCounts {
        counts = Map.copyOf(counts);
    }

    public static PeriodCounts of(Period period, String basis, Collection<GroupCount> counts) {
        SortedMap<GroupKey, GroupCount> byGroup = new TreeMap<>();
        counts.forEach(count -> byGroup.put(count.group(), count));
        return new PeriodCounts(period, basis, byGroup);
    }

    /** The count of the group, which says that nothing was brought where nothing was. */
    public GroupCount of(GroupKey group) {
        return counts.getOrDefault(group, GroupCount.none(group, CountGap.NOT_BROUGHT));
    }
}
