package org.quarterboard.trends;

import java.util.List;
import org.quarterboard.charts.SparkLine;

/**
 * A breakdown of a measure over the quarters of its newest definition: small pictures with one axis, one for each category.
 *
 * @param heading what it is broken down by, and when it is counted
 * @param span first and last quarter, in words
 * @param highest the end of the axis that all pictures share, which begins at 0; greater than 0
 * @param more categories that are not pictured because there are too many: the table has them
 */
public record BreakdownPictures(String heading, String span, double highest, List<Small> pictures, int more) {

    public BreakdownPictures {
        pictures = List.copyOf(pictures);
    }

    /**
     * One category.
     *
     * @param newest the newest number in words, with what it is out of
     * @param description what the picture shows
     * @param line one point for each quarter of the span
     */
    public record Small(String category, String newest, String description, SparkLine line) {}
}
