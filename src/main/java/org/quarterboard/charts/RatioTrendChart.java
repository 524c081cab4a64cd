package org.quarterboard.charts;

import java.util.List;

/**
 * The ratio of one group over time, one mark with its interval for each period, on an upright log axis with a line at 1. The
 * line from mark to mark runs across no gap and no break.
 *
 * @param title the finding
 * @param subtitle whose children, the group compared with, how long each period is, and how the intervals were made
 * @param axis the axis of ratios
 * @param periods the periods from left to right, at least one
 * @param breaks changes of definition or of the population counted, in the order of the periods
 */
public record RatioTrendChart(
        String title, String subtitle, RatioAxis axis, List<RatioPeriod> periods, List<TrendBreak> breaks)
        implements Chart {

    public RatioTrendChart {
        periods = List.copyOf(periods);
        breaks = List.copyOf(breaks);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("A trend has at least one period");
        }
        for (TrendBreak each : breaks) {
            if (each.index() < 1 || each.index() >= periods.size()) {
                throw new IllegalArgumentException("A break lies between two periods");
            }
        }
    }
}
