package org.quarterboard.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one service has of a share in one quarter.
 *
 * <pre>
 *   share       numerator / denominator, 0 to 1
 *   percentage  100 &middot; numerator / denominator
 * </pre>
 *
 * <p>Division is to 34 digits; nothing is rounded. No share where one of the two is missing, where the denominator is 0, and
 * where the numerator is greater than the denominator or one of them is no whole number of 0 or more: such a figure has no
 * place in a funnel.
 *
 * @param code the service, as it stands in addresses
 * @param numerator null where it is missing
 * @param denominator null where it is missing
 * @param missing why one of them is missing; null where both are there
 */
record FunnelFigure(
        String code,
        String name,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Missing missing,
        boolean provisional,
        FigureIds figures) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Why there is no share. */
    enum Lack {
        MISSING,
        /** The denominator is 0. */
        NOBODY,
        /** The numerator is no part of the denominator. */
        NO_PART
    }

    Optional<Lack> lack() {
        if (numerator == null || denominator == null) {
            return Optional.of(Lack.MISSING);
        }
        if (!whole(numerator) || !whole(denominator)) {
            return Optional.of(Lack.NO_PART);
        }
        if (denominator.signum() == 0) {
            return Optional.of(Lack.NOBODY);
        }
        return numerator.compareTo(denominator) > 0 ? Optional.of(Lack.NO_PART) : Optional.empty();
    }

    private static boolean whole(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    }

    /** Empty where there is no share. */
    Optional<Placed> placed() {
        return numerator == null || denominator == null || lack().isPresent()
                ? Optional.empty()
                : Optional.of(new Placed(
                        this,
                        denominator.longValueExact(),
                        numerator.divide(denominator, MathContext.DECIMAL128),
                        numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL128)));
    }

    /**
     * A service that has a share.
     *
     * @param size the denominator, greater than 0
     * @param share from 0 to 1
     * @param percent from 0 to 100
     */
    record Placed(FunnelFigure figure, long size, BigDecimal share, BigDecimal percent) {}
}
