package org.quarterboard.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Services by denominator and share or rate, with limits around a comparator. Both axes begin at zero.
 *
 * @param title the finding
 * @param subtitle measure, services, period and how the limits were made
 * @param axis the axis of values
 * @param size the axis of denominators
 * @param comparator the value that the limits stand around, in the unit of the axis
 * @param comparatorLabel the words at its line ("England 31.4%")
 * @param inner the limits at 95 %
 * @param outer the limits at 99.8 %
 * @param own the service that the chart is about, marked and named; {@code null} where it is about none
 * @param others other services; may be none
 */
public record FunnelChart(
        String title,
        String subtitle,
        ValueAxis axis,
        ValueAxis size,
        double comparator,
        String comparatorLabel,
        FunnelLimits inner,
        FunnelLimits outer,
        @Nullable FunnelPoint own,
        List<FunnelPoint> others)
        implements Chart {

    public FunnelChart {
        others = List.copyOf(others);
        if (!Double.isFinite(comparator)) {
            throw new IllegalArgumentException("A comparator is a finite number");
        }
        if (own != null && own.name() == null) {
            throw new IllegalArgumentException("The service that a funnel is about has a name");
        }
    }
}
