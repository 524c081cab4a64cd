package org.quarterboard.statistics;

/**
 * An estimate with its two-sided 95 % confidence interval.
 *
 * <p>The three numbers share one unit (a share between 0 and 1 for {@link Wilson}, a count for {@link PoissonCount}, a
 * difference of shares for {@link DifferenceOfProportions}) and are unrounded; {@code lower <= estimate <= upper} always
 * holds, and all three are finite. An interval says how far the value could have come out differently by chance alone. It
 * supposes independent events: one child counted in several pooled quarters, or several offences of one child, make it too
 * narrow, which whoever shows it has to say.
 *
 * @param estimate the value itself
 * @param lower the lower 95 % limit
 * @param upper the upper 95 % limit
 * @param method how the limits were found, so that a page or a paper can name it
 */
public record Interval(double estimate, double lower, double upper, IntervalMethod method) {

    /** The confidence of every interval in this room. */
    public static final double CONFIDENCE = 0.95;

    /**
     * z = &Phi;<sup>-1</sup>(0.975), the 97.5 % quantile of the standard normal distribution, correctly rounded (R 4.2.2,
     * {@code sprintf("%.15f", qnorm(0.975))} gives 1.959963984540054).
     */
    static final double Z = 1.959963984540054;

    public Interval {
        if (!Double.isFinite(lower) || !Double.isFinite(upper) || !(lower <= estimate && estimate <= upper)) {
            throw new IllegalArgumentException("Not an interval: %s <= %s <= %s".formatted(lower, estimate, upper));
        }
    }

    /**
     * The same interval in another unit: all three numbers multiplied by {@code factor}. A count becomes a rate per 1,000
     * of a population P with {@code times(1000.0 / P)}, a share becomes a percentage with {@code times(100)}. The
     * population is taken as known without error.
     *
     * @param factor greater than 0 and finite
     * @throws IllegalArgumentException if the factor is not a positive finite number
     */
    public Interval times(double factor) {
        if (!(factor > 0) || !Double.isFinite(factor)) {
            throw new IllegalArgumentException("Factor must be positive and finite: " + factor);
        }
        return new Interval(estimate * factor, lower * factor, upper * factor, method);
    }
}
