package org.quarterboard.statistics;

/**
 * A part of a series inside which the measure means the same.
 *
 * @param number 0 for the first segment of the series, 1 for the next
 * @param series its points, with the positions of the whole series
 */
public record Segment(int number, TimeSeries series) {

    /** {@link #analyse(RangeRule)} with {@link RangeRule#SCREENED}. */
    public SegmentAnalysis analyse() {
        return analyse(RangeRule.SCREENED);
    }

    /**
     * The chart that the number of points allows: from 12 points with a value on an XmR chart with its signals, below that a
     * run chart.
     *
     * @param rangeRule the rule for the moving ranges of an XmR chart
     */
    public SegmentAnalysis analyse(RangeRule rangeRule) {
        if (series.observed() < Xmr.MINIMUM_POINTS) {
            return new SegmentAnalysis.AroundMedian(this, RunChart.of(series));
        }
        Xmr.Result chart = Xmr.of(series).with(rangeRule).result();
        return new SegmentAnalysis.AroundMean(this, chart, Signals.of(chart));
    }
}
