package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.statistics.Interval;
import org.quarterboard.statistics.SegmentAnalysis;

/**
 * Whether the numbers behind a value are too small for what a chart's limits say. Limits suppose that quarters scatter
 * alike to both sides; counts below five on average do not, and leave the limits too often by chance.
 *
 * <ul>
 *   <li>A share of fewer than 5 says nothing, whatever its chart.
 *   <li>Where the numerators of the stretch, or what they leave of the denominators of a share, are fewer than 5 on
 *       average, a signal stands only if the value's own 95 % interval (exact Poisson, Byar or Wilson) leaves out the centre.
 *   <li>Numbers that are not held (a rate as it was published) are not judged.
 * </ul>
 */
record SmallNumbers(Trend trend, SegmentAnalysis analysis, Words words) {

    static final int FEWEST = 5;

    boolean shareOfTooFew(SeriesPoint point) {
        BigDecimal denominator = point.denominator();
        return trend.series().mode() == ValueMode.PERCENT
                && denominator != null
                && denominator.compareTo(BigDecimal.valueOf(FEWEST)) < 0;
    }

    /** Whether a signal at the point may as well be chance. */
    boolean mayBeChance(SeriesPoint point) {
        if (!few(SeriesPoint::numerator) && !(trend.series().mode() == ValueMode.PERCENT && few(SmallNumbers::rest))) {
            return false;
        }
        double centre = analysis.centre().orElseThrow();
        return new LatestWords(trend.series(), words)
                .intervalOf(point)
                .filter(interval -> !holds(interval, centre))
                .isEmpty();
    }

    private static boolean holds(Interval interval, double centre) {
        return interval.lower() <= centre && centre <= interval.upper();
    }

    private boolean few(Function<SeriesPoint, @Nullable BigDecimal> number) {
        List<BigDecimal> numbers = analysis.segment()
                .series()
                .observedPositions()
                .mapToObj(trend.series().points()::get)
                .flatMap(point -> Stream.ofNullable(number.apply(point)))
                .toList();
        return !numbers.isEmpty()
                && numbers.stream().collect(Collectors.averagingDouble(BigDecimal::doubleValue)) < FEWEST;
    }

    private static @Nullable BigDecimal rest(SeriesPoint point) {
        BigDecimal numerator = point.numerator();
        BigDecimal denominator = point.denominator();
        return numerator == null || denominator == null ? null : denominator.subtract(numerator);
    }
}
