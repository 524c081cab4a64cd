package org.quarterboard.charts;

import java.util.List;

/**
 * A population pyramid: ages down the middle, one bar from zero to either side, both in one scale, values in words at their
 * ends.
 *
 * @param title the finding
 * @param subtitle who was counted, where and when
 * @param axis what the bars count and how their values become words
 * @param left the name of the left side ("Girls")
 * @param right the name of the right side
 * @param bands the rows from top to bottom, at least one
 * @param missingWord the word in place of a bar that is missing
 */
public record PyramidChart(
        String title,
        String subtitle,
        ValueAxis axis,
        String left,
        String right,
        List<PyramidBand> bands,
        String missingWord)
        implements Chart {

    public PyramidChart {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("A pyramid has at least one row");
        }
    }
}
