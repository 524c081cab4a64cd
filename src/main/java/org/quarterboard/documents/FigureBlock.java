package org.quarterboard.documents;

import org.jspecify.annotations.Nullable;
import org.quarterboard.charts.Chart;

/**
 * A chart, drawn as lines and text; it never breaks over pages.
 *
 * @param chart the chart
 * @param alternative the chart in words, for those who do not see it
 * @param caption words below it, or {@code null}
 * @param aspect height for a width of 1; a title of many lines gets more
 */
public record FigureBlock(
        Chart chart, String alternative, @Nullable String caption, double aspect) implements Block {

    public FigureBlock {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("A figure has a text alternative");
        }
        if (!(aspect >= 0.2 && aspect <= 1.2)) {
            throw new IllegalArgumentException("A figure is 0.2 to 1.2 times as high as wide");
        }
    }
}
