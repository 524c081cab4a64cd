package org.quarterboard.disparity;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How many of a group were counted in a period.
 *
 * @param number whole children or events, 0 or more; null exactly if there is a gap
 * @param origins where it comes from: more than one where it is a sum over authorities or quarters
 */
public record GroupCount(GroupKey group, @Nullable Long number, CountGap gap, List<CountOrigin> origins) {

    public GroupCount {
        if ((number == null) == (gap == CountGap.NONE) || (number != null && number < 0)) {
            throw new IllegalArgumentException("Not a count: %s %s %s".formatted(group, number, gap));
        }
        origins = List.copyOf(origins);
    }

    public static GroupCount of(GroupKey group, long number, CountOrigin origin) {
        return new GroupCount(group, number, CountGap.NONE, List.of(origin));
    }

    public static GroupCount none(GroupKey group, CountGap gap) {
        return new GroupCount(group, null, gap, List.of());
    }

    public OptionalLong counted() {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
