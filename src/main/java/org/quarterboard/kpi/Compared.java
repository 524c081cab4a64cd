package org.quarterboard.kpi;

import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.ServiceId;

/**
 * A figure that is to be written beside the one that is held.
 *
 * @param held the current figure of the same cell, period and stream; null if there is none
 * @param otherSource whether it is counted from something else than the one that is held was. What was returned says the
 *     same whichever file it stands in; what is derived says from which record
 */
public record Compared(
        ServiceId service, NewObservation offered, @Nullable Held held, boolean otherSource) {

    /** What writing the figure would do. */
    public enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED,
        /** A figure is held, and is no longer returned. */
        WITHDRAWN
    }

    public Effect effect() {
        if (held == null) {
            return Effect.ADDED;
        }
        if (!otherSource && offered.saysTheSame(held.value(), held.gap(), held.provisional())) {
            return Effect.UNCHANGED;
        }
        return offered.gap() == Gap.NOT_RETURNED && held.gap() != Gap.NOT_RETURNED ? Effect.WITHDRAWN : Effect.CHANGED;
    }
}
