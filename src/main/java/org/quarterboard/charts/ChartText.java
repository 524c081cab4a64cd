package org.quarterboard.charts;

import java.util.List;

/**
 * A chart in words.
 *
 * @param newest the newest value, in a sentence: what stands below a picture, whose head says the rest
 * @param description everything the picture shows beside its single values, its head first
 * @param headers headers of the table of values; the first heads the quarters
 * @param rows the table of values, one row for each quarter, as many cells as headers
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
}
