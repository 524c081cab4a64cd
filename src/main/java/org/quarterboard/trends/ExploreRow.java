package org.quarterboard.trends;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.shared.Quarter;

/**
 * A figure in the explorer.
 *
 * @param exact the numbers, unrounded; null where there is none
 * @param texts the same as they are shown; a gap says why there is no number
 * @param denominatorFigure null where none is held
 */
public record ExploreRow(
        String serviceCode,
        Quarter quarter,
        Exact exact,
        Texts texts,
        ObservationId figure,
        @Nullable ObservationId denominatorFigure) {

    /** The share is of 1; null where the number is no part of the denominator. */
    public record Exact(
            @Nullable BigDecimal number,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal share) {}

    public record Texts(
            String service,
            String quarter,
            String stage,
            String category,
            String number,
            String denominator,
            String share,
            String remark) {}
}
