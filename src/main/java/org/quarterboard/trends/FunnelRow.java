package org.quarterboard.trends;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A service in the table of a funnel.
 *
 * @param code as it stands in addresses
 * @param exact the numbers, unrounded
 * @param texts the same as they are shown
 * @param figures the observations behind numerator and denominator, each of which can be opened where it shows
 */
public record FunnelRow(String code, String name, Exact exact, Texts texts, FigureIds figures) {

    /**
     * Null where there is none.
     *
     * @param value per cent, to 34 digits
     */
    public record Exact(
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value) {}

    /** Empty where there is nothing to show; the remark says why a service has no place. */
    public record Texts(String numerator, String denominator, String value, String zone, String remark) {}
}
