package org.quarterboard.kpi;

import org.jspecify.annotations.Nullable;

/**
 * A published figure that is to be held beside the one that is.
 *
 * @param held null if none is
 */
public record ComparedComparator(
        NewComparator offered, @Nullable ComparatorFigure held) {

    public Compared.Effect effect() {
        if (held == null) {
            return Compared.Effect.ADDED;
        }
        return held.saysTheSame(offered) ? Compared.Effect.UNCHANGED : Compared.Effect.CHANGED;
    }
}
