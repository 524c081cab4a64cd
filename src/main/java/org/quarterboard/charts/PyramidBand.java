package org.quarterboard.charts;

import org.jspecify.annotations.Nullable;

/**
 * One row of a pyramid.
 *
 * @param name the ages ("10 to 11")
 * @param left the value of the left side, 0 or more; {@code null} where it is missing
 * @param right the value of the right side, 0 or more; {@code null} where it is missing
 */
public record PyramidBand(
        String name, @Nullable Double left, @Nullable Double right) {

    public PyramidBand {
        check(left);
        check(right);
    }

    private static void check(@Nullable Double value) {
        if (value != null && (!Double.isFinite(value) || value < 0)) {
            throw new IllegalArgumentException("A bar is a finite number, 0 or more, or missing");
        }
    }
}
