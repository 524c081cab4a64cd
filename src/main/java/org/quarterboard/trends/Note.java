package org.quarterboard.trends;

import org.jspecify.annotations.Nullable;
import org.quarterboard.statistics.Meaning;

/**
 * What statistics has to say about a measure, in a few words.
 *
 * @param meaning what the signal means for children; null unless it is a signal
 * @param atNewest whether the signal reaches the newest value
 */
public record Note(Kind kind, @Nullable Meaning meaning, boolean atNewest, String text) {

    public enum Kind {
        SIGNAL,
        NO_UNUSUAL_CHANGE,
        NOT_ENOUGH,
        /** Enough quarters, but no limits can be drawn, and nothing else is unusual. */
        NO_LIMITS,
        /** A count of sectors: read it in the grid of attendance. */
        GRID,
        /** No figure, or a measure that has parts and no value of its own. */
        NOTHING
    }
}
