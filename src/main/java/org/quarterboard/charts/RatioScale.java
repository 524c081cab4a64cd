package org.quarterboard.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ends of a log axis of ratios, both whole powers of two, from 1/16 to 16 at most.
 *
 * <p>Every ratio lies on the axis, and its limits as far as four times beyond the farthest ratio of that side: one group of
 * two children would otherwise press all others together. 1 always lies on it, with at least one doubling on either side,
 * and at least half as many on one side as on the other.
 *
 * @param low the power of two at the lower end, −4 to −1
 * @param high the power of two at the upper end, 1 to 4
 */
record RatioScale(int low, int high) {
    private static final int MOST = 4;
    /** So many doublings beyond the farthest ratio limits are drawn. */
    private static final double REACH = 2;
    /** An interval that is open to one side keeps so much length, in doublings. */
    private static final double OPEN = 0.5;

    static RatioScale of(List<RatioInterval> ratios) {
        double high = reach(ratios, 1);
        double low = reach(ratios, -1);
        int up = octaves(high);
        int down = octaves(low);
        return new RatioScale(-Math.max(down, (up + 1) / 2), Math.max(up, (down + 1) / 2));
    }

    private static int octaves(double reach) {
        return (int) Math.max(1, Math.min(MOST, Math.ceil(reach - 1e-9)));
    }

    /** How many doublings the side of the sign must have. */
    private static double reach(List<RatioInterval> ratios, int sign) {
        double farthest = 0;
        for (RatioInterval ratio : ratios) {
            farthest = Math.max(farthest, sign * kernel(ratio));
        }
        double reach = farthest;
        for (RatioInterval ratio : ratios) {
            Double limit = sign > 0 ? ratio.upper() : (Double) ratio.lower();
            if (limit != null && limit > 0) {
                reach = Math.max(reach, Math.min(sign * log(limit), farthest + REACH));
            }
        }
        return reach;
    }

    /** The part of an interval that must be seen: the ratio, else a little of what is open. */
    private static double kernel(RatioInterval ratio) {
        Double estimate = ratio.estimate();
        if (estimate != null && estimate > 0) {
            return log(estimate);
        }
        Double upper = ratio.upper();
        if (estimate == null || upper == null) {
            return ratio.lower() > 0 ? log(ratio.lower()) + OPEN : 0;
        }
        return upper > 0 ? log(upper) - OPEN : 0;
    }

    private static double log(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }

    /** Where a ratio lies between the ends, 0 to 1; outside of them, and not finite for 0, where it is not drawn. */
    double fraction(double ratio) {
        return (log(ratio) - low) / (high - low);
    }

    boolean below(double ratio) {
        return fraction(ratio) < -1e-9;
    }

    boolean above(@Nullable Double ratio) {
        return ratio == null || fraction(ratio) > 1 + 1e-9;
    }

    boolean holds(@Nullable Double ratio) {
        return ratio != null && !below(ratio) && !above(ratio);
    }

    /** Powers of two from end to end. */
    List<Double> ticks() {
        return IntStream.rangeClosed(low, high)
                .mapToObj(power -> Math.pow(2, power))
                .toList();
    }
}
