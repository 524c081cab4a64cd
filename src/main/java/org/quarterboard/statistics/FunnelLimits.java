package org.quarterboard.statistics;

/**
 * The limits of a {@link Funnel} at one size, in one unit, unrounded and unclipped.
 *
 * @param lower998 the lower 99.8 % limit; may be negative even for a proportion
 * @param lower95 the lower 95 % limit
 * @param upper95 the upper 95 % limit
 * @param upper998 the upper 99.8 % limit; may exceed 1 even for a proportion
 */
public record FunnelLimits(double lower998, double lower95, double upper95, double upper998) {

    public FunnelLimits {
        boolean ordered = lower998 <= lower95 && lower95 <= upper95 && upper95 <= upper998;
        if (!ordered || !Double.isFinite(lower998) || !Double.isFinite(upper998)) {
            throw new IllegalArgumentException(
                    "Not limits: %s, %s, %s, %s".formatted(lower998, lower95, upper95, upper998));
        }
    }

    /**
     * Where a value of the same unit lies. A value on a limit is within it; numbers that agree to twelve digits, relative to
     * the largest of the five, are equal. To be asked of the unclipped limits.
     *
     * @throws IllegalArgumentException if the value is not a finite number
     */
    public FunnelZone zone(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a value: " + value);
        }
        Tolerance tolerance = Tolerance.of(value, lower998, lower95, upper95, upper998);
        if (tolerance.compare(value, lower95) < 0) {
            return tolerance.compare(value, lower998) < 0 ? FunnelZone.FAR_BELOW : FunnelZone.BELOW;
        }
        if (tolerance.compare(value, upper95) > 0) {
            return tolerance.compare(value, upper998) > 0 ? FunnelZone.FAR_ABOVE : FunnelZone.ABOVE;
        }
        return FunnelZone.WITHIN;
    }

    /**
     * The same limits in another unit: a share becomes a percentage with {@code times(100)}, a rate per child one per 1,000
     * with {@code times(1000)}.
     *
     * @param factor greater than 0 and finite
     * @throws IllegalArgumentException if the factor is not a positive finite number
     */
    public FunnelLimits times(double factor) {
        if (!(factor > 0) || !Double.isFinite(factor)) {
            throw new IllegalArgumentException("Factor must be positive and finite: " + factor);
        }
        return new FunnelLimits(lower998 * factor, lower95 * factor, upper95 * factor, upper998 * factor);
    }

    /** The limits as they are drawn. Zones are always judged against the unclipped ones. */
    public FunnelLimits clippedTo(Bounds bounds) {
        return new FunnelLimits(
                bounds.clip(lower998), bounds.clip(lower95), bounds.clip(upper95), bounds.clip(upper998));
    }
}
