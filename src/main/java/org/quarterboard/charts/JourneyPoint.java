package org.quarterboard.charts;

import org.jspecify.annotations.Nullable;

/**
 * One group at one stage.
 *
 * @param state what is known of its ratio; its words stand in place of a mark where there is no ratio
 * @param ratio the ratio and its interval; {@code null} where nothing can be said
 * @param value the ratio in words ("1.92 (1.66 to 2.22)"), numbers beyond the axis included; may be empty
 * @param brief the ratio alone in words, for narrow pictures ("1.92"); may be empty
 */
public record JourneyPoint(RatioState state, @Nullable RatioInterval ratio, String value, String brief) {

    public JourneyPoint {
        state.check(ratio);
        if (state.mark() == RatioMark.REFERENCE) {
            throw new IllegalArgumentException("The group compared with is the line at 1, and no point");
        }
    }
}
