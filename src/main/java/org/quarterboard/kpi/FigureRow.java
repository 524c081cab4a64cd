package org.quarterboard.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

/**
 * One figure of a table beside what it is divided by.
 *
 * @param number null where there is a gap
 * @param over the figure it is divided by; null where none is held
 */
public record FigureRow(
        ServiceId service,
        Quarter quarter,
        CellCode cell,
        ObservationId figure,
        @Nullable BigDecimal number,
        @Nullable Gap gap,
        boolean provisional,
        @Nullable Over over) {

    /** The figure that another is divided by; its number is null where there is a gap. */
    public record Over(
            ObservationId figure,
            @Nullable BigDecimal number,
            @Nullable Gap gap) {}
}
