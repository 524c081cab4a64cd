package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;

/**
 * A figure as it is held.
 *
 * @param value exact; null where there is a gap
 * @param gap why there is no value; null where there is one
 * @param sourceRow the row of the file, 0 if it comes from no file
 * @param enteredAt from when on it was the figure of its cell and period
 * @param supersededAt until when; null if it still is
 */
public record Observation(
        ObservationId id,
        ServiceId service,
        Period period,
        CellCode cell,
        Stream stream,
        @Nullable BigDecimal value,
        @Nullable Gap gap,
        boolean provisional,
        Source source,
        int sourceRow,
        Instant enteredAt,
        @Nullable Instant supersededAt) {

    public Optional<BigDecimal> figure() {
        return Optional.ofNullable(value);
    }

    public boolean isCurrent() {
        return supersededAt == null;
    }
}
