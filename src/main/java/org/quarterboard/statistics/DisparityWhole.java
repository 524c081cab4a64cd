package org.quarterboard.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The sums of one kind of count over the groups of a table.
 *
 * @param known over the known groups; empty if one of them is missing
 * @param all over all groups; empty if any is missing
 */
record DisparityWhole(OptionalLong known, OptionalLong all) {

    static DisparityWhole of(List<DisparityGroup> groups, Function<DisparityGroup, OptionalLong> count) {
        return new DisparityWhole(
                sum(groups.stream().filter(group -> !group.unknown()).map(count).toList()),
                sum(groups.stream().map(count).toList()));
    }

    /** Empty if one is missing; the sum of none is 0. */
    static OptionalLong sum(List<OptionalLong> counts) {
        return counts.stream().allMatch(OptionalLong::isPresent)
                ? OptionalLong.of(
                        counts.stream().mapToLong(OptionalLong::orElseThrow).reduce(0, Math::addExact))
                : OptionalLong.empty();
    }

    static OptionalDouble share(OptionalLong part, OptionalLong whole) {
        return part.isPresent() && whole.orElse(0) > 0
                ? OptionalDouble.of((double) part.getAsLong() / whole.getAsLong())
                : OptionalDouble.empty();
    }
}
