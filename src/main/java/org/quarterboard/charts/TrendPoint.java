package org.quarterboard.charts;

import org.jspecify.annotations.Nullable;

/**
 * One quarter of a trend.
 *
 * @param tick the quarter inside its year, as short as can be ("Q1")
 * @param period the year under the tick ("2026/27"); empty when ticks need no second line
 * @param name the quarter in full, for sentences and tables
 * @param value the value; {@code null} where it is missing, which is drawn as a gap and never as zero
 * @param provisional whether the value may still change; drawn hollow
 * @param signal the signal the point belongs to, or {@code null}
 */
public record TrendPoint(
        String tick,
        String period,
        String name,
        @Nullable Double value,
        boolean provisional,
        @Nullable Signal signal) {

    public TrendPoint {
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("A value is a finite number or missing");
        }
    }

    ChartQuarter quarter() {
        return new ChartQuarter(tick, period, name);
    }
}
