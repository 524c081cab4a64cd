package org.quarterboard.charts;

/**
 * The pair of limits of a segment, ready to be drawn.
 *
 * @param lower lower limit, in the unit of the axis
 * @param upper upper limit, not below the lower one
 * @param lowerLabel the words at the lower line
 * @param upperLabel the words at the upper line
 */
public record Limits(double lower, double upper, String lowerLabel, String upperLabel) {

    public Limits {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("The lower limit lies above the upper one");
        }
    }
}
