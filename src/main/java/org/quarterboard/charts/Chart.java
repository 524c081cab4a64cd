package org.quarterboard.charts;

/** A specification of a chart: every word and number that it shows, and nothing that must still be computed. */
public sealed interface Chart
        permits TrendChart,
                FunnelChart,
                GridChart,
                StackedChart,
                PyramidChart,
                IntervalChart,
                JourneyChart,
                RatioTrendChart,
                SparkLine {

    /** The finding; the accessible name of the picture. */
    String title();

    /** The statistical description: measure, service, period and method. */
    String subtitle();
}
