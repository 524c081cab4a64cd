package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is held of a figure, as far as a comparison needs it. */
public record Held(
        ObservationId id,
        @Nullable BigDecimal value,
        @Nullable Gap gap,
        boolean provisional,
        UUID source,
        Instant enteredAt) {}
