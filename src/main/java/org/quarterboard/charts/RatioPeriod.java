package org.quarterboard.charts;

import org.jspecify.annotations.Nullable;

/**
 * The ratio in one period.
 *
 * @param quarter the quarter that the period ends with: tick and year on the axis, and the period's name in full
 * @param state what is known of its ratio; its words say why where there is none
 * @param ratio the ratio and its interval; {@code null} where nothing can be said, which is a gap
 * @param value the ratio in words ("1.92 (1.66 to 2.22)"), numbers beyond the axis included; may be empty
 * @param brief the ratio alone in words, to stand beside the newest mark ("1.92"); may be empty
 */
public record RatioPeriod(
        ChartQuarter quarter, RatioState state, @Nullable RatioInterval ratio, String value, String brief) {

    public RatioPeriod {
        state.check(ratio);
        if (state.mark() == RatioMark.REFERENCE) {
            throw new IllegalArgumentException("The group compared with is the line at 1, and no point");
        }
    }
}
