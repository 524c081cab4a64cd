package org.quarterboard.kpi;

import java.math.BigDecimal;

/**
 * The services that stand in the same pools, taken together: never told outside this room, because it may be one service.
 *
 * @param family a family that the reader sees a pool of; 0 for any other
 * @param region a region that the reader sees a pool of; 0 for any other
 * @param known whether the reader may see each of these services alone
 */
record PoolGroup(
        long family,
        long region,
        String country,
        boolean known,
        int services,
        BigDecimal numerator,
        BigDecimal denominator) {}
