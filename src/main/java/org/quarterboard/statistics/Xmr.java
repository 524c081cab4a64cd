package org.quarterboard.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;

/**
 * The XmR chart (individuals and moving ranges): a centre line and process limits for one unbroken series.
 *
 * <p>With the values x<sub>1</sub> &hellip; x<sub>n</sub> that are present, and the moving ranges r<sub>j</sub> =
 * |x<sub>i</sub> &minus; x<sub>i&minus;1</sub>| of all periods i that have a value and whose predecessor has one:
 *
 * <pre>
 *   centre             c = (x<sub>1</sub> + &hellip; + x<sub>n</sub>) / n
 *   mean moving range  R = mean of r<sub>j</sub>                                     (RangeRule.KEPT)
 *                      R = mean of those r<sub>j</sub> &lt; 3.267 &times; mean of all r<sub>j</sub>     (RangeRule.SCREENED, default)
 *   limits             c &#8723; 2.66 &middot; R
 *   near limits        c &#8723; (2/3) &middot; 2.66 &middot; R
 * </pre>
 *
 * <p>2.66 = 3/1.128, where 1.128 is d<sub>2</sub> for ranges of two values. Unit: that of the series; nothing is rounded
 * and nothing clipped.
 *
 * <ul>
 *   <li>No moving range spans a gap. Screening is done once, not until nothing more falls out; ranges that are all zero are
 *       not screened.
 *   <li>n = 0: no centre. n = 1: a centre, no moving range.
 *   <li>Limits need n &ge; 12 and R &gt; 0; otherwise {@link Result#noLimits} says why not. Centre and ranges are there all
 *       the same.
 *   <li>Numbers that agree to twelve digits (relative to the largest value) are equal; a range on the screening bound is
 *       screened.
 *   <li>Not for rolling twelve-month figures, whose overlap alone makes signals.
 * </ul>
 *
 * <p>Source: D. J. Wheeler, "Understanding Variation" (1993); NHS England, "Making Data Count" (2019); NHSRplotthedots
 * (2021) for the screening.
 */
public final class Xmr {

    /** The fewest points with a value for which limits are drawn. */
    public static final int MINIMUM_POINTS = 12;

    static final double LIMIT_FACTOR = 2.66;
    private static final double SCREENING_FACTOR = 3.267;

    private final TimeSeries series;
    private final RangeRule rangeRule;

    private Xmr(TimeSeries series, RangeRule rangeRule) {
        this.series = series;
        this.rangeRule = rangeRule;
    }

    /** The chart of a series, with {@link RangeRule#SCREENED}. The series must not run across a change of definition. */
    public static Xmr of(TimeSeries series) {
        return new Xmr(series, RangeRule.SCREENED);
    }

    /** The same chart with another rule for the moving ranges. */
    public Xmr with(RangeRule rule) {
        return new Xmr(series, rule);
    }

    /** Computes centre, ranges and limits. */
    public Result result() {
        Tolerance tolerance = Tolerance.of(series);
        List<MovingRange> ranges = screened(allRanges(), tolerance);
        OptionalDouble centre = mean(series.values());
        OptionalDouble meanRange = mean(ranges.stream()
                .filter(MovingRange::averaged)
                .mapToDouble(MovingRange::value)
                .toArray());
        Optional<NoLimits> noLimits = whyNoLimits(meanRange, tolerance);
        Optional<Limits> limits = noLimits.isPresent()
                ? Optional.empty()
                : Optional.of(Limits.around(centre.orElseThrow(), meanRange.orElseThrow()));
        return new Result(series, rangeRule, centre, ranges, meanRange, limits, noLimits);
    }

    private List<MovingRange> allRanges() {
        return IntStream.range(series.first() + 1, series.end())
                .filter(position -> !series.isGap(position) && !series.isGap(position - 1))
                .mapToObj(position ->
                        new MovingRange(position, Math.abs(series.value(position) - series.value(position - 1)), true))
                .toList();
    }

    private List<MovingRange> screened(List<MovingRange> ranges, Tolerance tolerance) {
        if (rangeRule == RangeRule.KEPT || ranges.isEmpty()) {
            return ranges;
        }
        double mean =
                mean(ranges.stream().mapToDouble(MovingRange::value).toArray()).orElseThrow();
        if (tolerance.isZero(mean)) {
            return ranges;
        }
        double bound = SCREENING_FACTOR * mean;
        return ranges.stream()
                .map(range ->
                        new MovingRange(range.position(), range.value(), tolerance.compare(range.value(), bound) < 0))
                .toList();
    }

    private Optional<NoLimits> whyNoLimits(OptionalDouble meanRange, Tolerance tolerance) {
        double[] values = series.values();
        if (values.length < MINIMUM_POINTS) {
            return Optional.of(NoLimits.TOO_FEW_POINTS);
        }
        if (tolerance.compare(StatUtils.min(values), StatUtils.max(values)) == 0) {
            return Optional.of(NoLimits.UNCHANGED);
        }
        if (meanRange.isEmpty()) {
            return Optional.of(NoLimits.NO_NEIGHBOURS);
        }
        return tolerance.isZero(meanRange.getAsDouble()) ? Optional.of(NoLimits.ZERO_RANGE) : Optional.empty();
    }

    private static OptionalDouble mean(double[] values) {
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(StatUtils.mean(values));
    }

    /**
     * What an XmR chart shows.
     *
     * @param series the points
     * @param rangeRule the rule for the ranges, to be printed with the chart
     * @param centre the mean of the points; empty if there is none
     * @param movingRanges the ranges in the order of time, none spanning a gap
     * @param meanMovingRange R, after screening if that is the rule; empty if there is no range
     * @param limits the limits; empty if {@code noLimits} is present
     * @param noLimits the reason why there are none; present exactly if {@code limits} is empty
     */
    public record Result(
            TimeSeries series,
            RangeRule rangeRule,
            OptionalDouble centre,
            List<MovingRange> movingRanges,
            OptionalDouble meanMovingRange,
            Optional<Limits> limits,
            Optional<NoLimits> noLimits) {

        public Result {
            movingRanges = List.copyOf(movingRanges);
            if (limits.isPresent() == noLimits.isPresent()) {
                throw new IllegalArgumentException("Either limits or a reason why there are none");
            }
        }

        /**
         * The limits as soon as the series has this many points, for a check that only asks whether a value is worth a
         * look. They are the same c &#8723; 2.66 &middot; R, from fewer points less sure, and are never drawn.
         *
         * @param fewest at least 2
         * @return empty if there are fewer points, no moving range, or only ranges of zero
         */
        public Optional<Limits> limitsFrom(int fewest) {
            if (points() < fewest || meanMovingRange.isEmpty()) {
                return Optional.empty();
            }
            double range = meanMovingRange.getAsDouble();
            return Tolerance.of(series).isZero(range)
                    ? Optional.empty()
                    : Optional.of(Limits.around(centre.orElseThrow(), range));
        }

        /** How many points have a value: the n of "n of 12". */
        public int points() {
            return series.observed();
        }
    }
}
