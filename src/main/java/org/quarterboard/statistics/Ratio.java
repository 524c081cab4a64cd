package org.quarterboard.statistics;

import java.util.OptionalDouble;

/**
 * A ratio of two proportions or of two rates with its two-sided 95 % confidence interval, and the p-value of the test that
 * the interval inverts: whether the true ratio is 1.
 *
 * <p>No unit; unrounded. 1 says that both are alike, 2 that the first is twice the reference. {@code 0 <= lower <= estimate
 * <= upper}, all finite, and {@code 0 <= pValue <= 1}. The interval leaves out 1 exactly if the p-value is below 0.05.
 *
 * <p>If the reference has no events there is no ratio (it would be infinite): estimate, upper limit and p-value are empty
 * together, and the lower limit alone is left. If only the first has no events, estimate and lower limit are 0.
 *
 * <p>Interval and p-value stand for this one comparison. Where several are made, see {@link BenjaminiHochberg}. Both suppose
 * independent events: repeated offences, or one child in several pooled quarters, make the interval too narrow and the
 * p-value too small, which whoever shows them has to say.
 *
 * @param estimate the ratio; empty if the reference has no events
 * @param lower the lower 95 % limit, 0 or more
 * @param upper the upper 95 % limit; present exactly if there is an estimate
 * @param pValue two-sided; present exactly if there is an estimate
 * @param method how the limits and the p-value were found, so that a page or a paper can name it
 */
public record Ratio(
        OptionalDouble estimate, double lower, OptionalDouble upper, OptionalDouble pValue, RatioMethod method) {

    public Ratio {
        if (estimate.isPresent() != upper.isPresent() || estimate.isPresent() != pValue.isPresent()) {
            throw new IllegalArgumentException("Estimate, upper limit and p-value come together");
        }
        double middle = estimate.orElse(lower);
        double high = upper.orElse(lower);
        if (!(0 <= lower && lower <= middle && middle <= high && Double.isFinite(high))) {
            throw new IllegalArgumentException("Not a ratio: %s <= %s <= %s".formatted(lower, estimate, upper));
        }
        double p = pValue.orElse(1);
        if (!(0 <= p && p <= 1)) {
            throw new IllegalArgumentException("Not a p-value: " + p);
        }
    }

    /** Whether the interval leaves out 1, on either side. */
    public boolean excludesOne() {
        return lower > 1 || upper.orElse(Double.POSITIVE_INFINITY) < 1;
    }
}
