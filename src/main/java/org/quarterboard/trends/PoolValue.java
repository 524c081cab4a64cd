package org.quarterboard.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.statistics.Interval;

/**
 * A measure's value over several services or quarters: never a mean of percentages, but the value of the sums.
 *
 * <pre>
 *   percentage  100 &middot; &Sigma; numerators / &Sigma; denominators        interval: Wilson of the sums
 *   rate        r &middot; &Sigma; numerators / &Sigma; denominators          interval: Poisson of the sum
 *   count       &Sigma; counts / how many                         interval: Poisson of the sum; none where bounded (KPI 8)
 * </pre>
 *
 * <p>Denominators of 0 in sum, or nothing to sum: no value. Division is to 34 digits; nothing is rounded.
 *
 * @param value null where there is none
 */
record PoolValue(@Nullable BigDecimal value, Optional<Interval> interval) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param parts how many services or quarters are in the sums, at least 1 */
    static PoolValue of(LatestWords latest, BigDecimal numerator, BigDecimal denominator, int parts) {
        MeasureSeries series = latest.series();
        BigDecimal over = series.mode() == ValueMode.COUNT ? BigDecimal.valueOf(parts) : denominator;
        if (over.signum() <= 0) {
            return new PoolValue(null, Optional.empty());
        }
        BigDecimal factor = switch (series.mode()) {
            case COUNT -> BigDecimal.ONE;
            case PERCENT -> HUNDRED;
            case RATE -> BigDecimal.valueOf(series.ratePer());
        };
        Optional<Interval> interval = latest.intervalOf(numerator, denominator)
                .map(each -> series.mode() == ValueMode.COUNT ? each.times(1.0 / parts) : each);
        return new PoolValue(numerator.multiply(factor).divide(over, MathContext.DECIMAL128), interval);
    }
}
