package org.quarterboard.charts;

import org.jspecify.annotations.Nullable;

/**
 * A ratio and its interval; 1 is no difference.
 *
 * @param estimate the ratio, 0 or more; {@code null} where the group compared with had no events and a lower limit is all
 *     there is
 * @param lower the lower limit, 0 or more; 0 where the group had no events
 * @param upper the upper limit; {@code null} where there is none
 */
public record RatioInterval(
        @Nullable Double estimate, double lower, @Nullable Double upper) {

    public RatioInterval {
        boolean sound = Double.isFinite(lower)
                && lower >= 0
                && (upper == null || (Double.isFinite(upper) && upper >= lower))
                && (estimate == null || (Double.isFinite(estimate) && estimate >= lower))
                && (estimate == null || upper == null || estimate <= upper);
        if (!sound) {
            throw new IllegalArgumentException("A ratio lies in its interval, and neither lies below 0");
        }
        if (estimate == null && upper != null) {
            throw new IllegalArgumentException("Without a ratio there is a lower limit alone");
        }
    }

    /** A ratio of which no interval is known. */
    public static RatioInterval alone(double ratio) {
        return new RatioInterval(ratio, ratio, ratio);
    }

    /** No ratio, and nothing but a limit below it. */
    public static RatioInterval atLeast(double lower) {
        return new RatioInterval(null, lower, null);
    }
}
