package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A measure over a pool of services in one quarter.
 *
 * @param services how many services of the pool have figures for the quarter, the service that asks among them if it does
 * @param sums empty if nobody has figures, or if they are refused because a single service's could be worked out
 */
public record PooledSum(PoolKind kind, int services, Optional<Sums> sums) {

    /**
     * Exact sums of the returned figures.
     *
     * @param denominator 0 where the definition has none
     */
    public record Sums(BigDecimal numerator, BigDecimal denominator) {}

    /** Whether there are figures that are not told. */
    public boolean refused() {
        return services > 0 && sums.isEmpty();
    }
}
