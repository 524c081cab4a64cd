package org.quarterboard.charts;

import java.util.List;

/**
 * A chart in words.
 *
 * @param newest the newest value (in a funnel the own one, in a pyramid the longest bars, among ratios the clear
 *     differences, in a journey the joined group) in a sentence: what stands below a picture, whose head says the rest
 * @param description everything the picture shows beside its single values, its head first
 * @param headers headers of the table of values; the first heads the rows' names
 * @param rows the table of values, one row for each quarter (service, row, age), as many cells as headers
 */
public record ChartText(String newest, String description, List<String> headers, List<List<String>> rows) {

    public ChartText {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The words of a trend, put together from the caller's phrases. */
    public static ChartText of(TrendChart chart, TrendWords words) {
        return new TrendText(chart, words).text();
    }

    /** The words of a funnel, put together from the caller's phrases. */
    public static ChartText of(FunnelChart chart, FunnelWords words) {
        return new FunnelText(chart, words).text();
    }

    /** The words of a grid, put together from the caller's phrases. */
    public static ChartText of(GridChart chart, GridWords words) {
        return new GridText(chart, words).text();
    }

    /** The words of stacked columns, put together from the caller's phrases. */
    public static ChartText of(StackedChart chart, StackedWords words) {
        return new StackedText(chart, words).text();
    }

    /** The words of a pyramid, put together from the caller's phrases. */
    public static ChartText of(PyramidChart chart, PyramidWords words) {
        return new PyramidText(chart, words).text();
    }

    /** The words of a chart of intervals, put together from the caller's phrases. */
    public static ChartText of(IntervalChart chart, IntervalWords words) {
        return new IntervalText(chart, words).text();
    }

    /** The words of a journey, put together from the caller's phrases. */
    public static ChartText of(JourneyChart chart, JourneyWords words) {
        return new JourneyText(chart, words).text();
    }

    /** The words of a ratio over time, put together from the caller's phrases. */
    public static ChartText of(RatioTrendChart chart, RatioTrendWords words) {
        return new RatioTrendText(chart, words).text();
    }

    /** The words of a spark line, put together from the caller's phrases: the description is the one sentence. */
    public static ChartText of(SparkLine chart, SparkWords words) {
        return new SparkText(chart, words).text();
    }
}
