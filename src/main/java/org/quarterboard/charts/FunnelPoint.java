package org.quarterboard.charts;

import org.jspecify.annotations.Nullable;

/**
 * One service in a funnel.
 *
 * @param name the name, or {@code null} where the reader may not know it
 * @param size the denominator, 0 or more
 * @param value the share or rate; {@code null} where it is missing or the denominator is 0, and then not drawn
 * @param zone where it lies
 */
public record FunnelPoint(
        @Nullable String name, double size, @Nullable Double value, FunnelZone zone) {

    public FunnelPoint {
        if (!Double.isFinite(size) || size < 0) {
            throw new IllegalArgumentException("A denominator is a finite number, 0 or more");
        }
        if (value != null && (!Double.isFinite(value) || size == 0)) {
            throw new IllegalArgumentException("A value is a finite number or missing; of nothing there is none");
        }
    }
}
