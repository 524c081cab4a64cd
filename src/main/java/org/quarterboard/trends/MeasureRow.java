package org.quarterboard.trends;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Quarter;

/**
 * A quarter in the table under a chart.
 *
 * @param exact the numbers, unrounded
 * @param texts the same as they are shown
 * @param figures the observations that the value is made of, each of which can be opened where it shows
 */
public record MeasureRow(Quarter quarter, Exact exact, Texts texts, boolean provisional, FigureIds figures) {

    /** Limits are those that are drawn: never outside what the measure can be. Null where there is none. */
    public record Exact(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Double centre,
            @Nullable Double lower,
            @Nullable Double upper) {}

    /** Empty where there is nothing to show; the value of a gap says why there is none. */
    public record Texts(
            String quarter,
            String value,
            String numerator,
            String denominator,
            String centre,
            String limits,
            String signal,
            String remark) {}
}
