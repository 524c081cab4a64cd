package org.quarterboard.trends;

/**
 * A figure of a period that is no quarter. Such periods may overlap, so they are listed and not charted.
 *
 * @param value or why there is none
 * @param numerator empty where none is held
 * @param denominator empty where none is held
 * @param fraction both in words; empty where one of them is not held
 * @param health what is said of the data beside whether it is provisional; often empty
 */
public record OtherPeriod(
        String period,
        String value,
        String numerator,
        String denominator,
        String fraction,
        boolean provisional,
        String health,
        FigureIds figures) {}
