package org.quarterboard.ingest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.Stream;
import org.quarterboard.shared.Period;

/**
 * One figure that a person types, and why.
 *
 * @param value null where there is a gap
 * @param gap why there is no value; null if there is one
 * @param reason why it is typed, at most 500 characters; it stays with the figure for ever and names no child
 */
public record TypedFigure(
        Period period,
        CellCode cell,
        @Nullable BigDecimal value,
        @Nullable Gap gap,
        boolean provisional,
        String reason) {

    /** Characters. */
    public static final int LONGEST_REASON = 500;

    public TypedFigure {
        reason = reason.strip();
    }

    NewObservation observation() {
        return new NewObservation(period, cell, Stream.RETURNED, value, gap, provisional, 0);
    }
}
