package org.quarterboard.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One group in a chart of intervals.
 *
 * @param name the group ("Black")
 * @param state what is known of its ratio; its words stand in place of a mark where there is no ratio
 * @param ratio the ratio and its interval; {@code null} for the group compared with, which lies at 1, and where nothing can
 *     be said
 * @param value the ratio in words ("1.92 (1.66 to 2.22)"), numbers beyond the axis included; may be empty
 * @param count the numbers behind it ("26 of 304")
 * @param comparators the same ratio elsewhere, each on a line of its own below; may be none
 */
public record IntervalRow(
        String name,
        RatioState state,
        @Nullable RatioInterval ratio,
        String value,
        String count,
        List<IntervalComparator> comparators) {

    public IntervalRow {
        comparators = List.copyOf(comparators);
        state.check(ratio);
    }

    /** Whether words stand in place of a mark. */
    boolean unsaid() {
        return ratio == null && state.mark() != RatioMark.REFERENCE;
    }
}
