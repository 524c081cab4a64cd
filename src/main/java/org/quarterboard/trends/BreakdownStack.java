package org.quarterboard.trends;

import java.util.List;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.StackedChart;
import org.quarterboard.shared.Quarter;

/**
 * A breakdown whose parts exclude each other, as stacked columns of counts over the quarters of one definition.
 *
 * @param token names it among those of its measure, in letters that an address may have
 * @param heading what it is broken down by, and when it is counted
 * @param quarters those of the chart, in order
 * @param text the chart in words, with its table
 */
public record BreakdownStack(String token, String heading, List<Quarter> quarters, StackedChart chart, ChartText text) {

    public BreakdownStack {
        quarters = List.copyOf(quarters);
    }
}
