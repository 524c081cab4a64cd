package org.quarterboard.statistics;

/**
 * The process limits of an XmR chart, in the unit of the series, unrounded and unclipped.
 *
 * <p>With the centre c and the mean moving range R: lower and upper = c &#8723; 2.66&middot;R; the near limits lie two
 * thirds of the way, c &#8723; (2/3)&middot;2.66&middot;R.
 *
 * @param lower the lower process limit; may be negative even for a count
 * @param nearLower two thirds of the way from the centre to the lower limit
 * @param nearUpper two thirds of the way from the centre to the upper limit
 * @param upper the upper process limit; may exceed 100 even for a percentage
 */
public record Limits(double lower, double nearLower, double nearUpper, double upper) {

    static Limits around(double centre, double meanRange) {
        double full = Xmr.LIMIT_FACTOR * meanRange;
        double near = full * 2 / 3;
        return new Limits(centre - full, centre - near, centre + near, centre + full);
    }

    /** The limits as they are drawn. Signals are always judged against the unclipped ones. */
    public Limits clippedTo(Bounds bounds) {
        return new Limits(bounds.clip(lower), bounds.clip(nearLower), bounds.clip(nearUpper), bounds.clip(upper));
    }
}
