package org.quarterboard.trends;

import java.util.Optional;
import org.quarterboard.statistics.Interval;

/**
 * What may be said of two values that each have a 95 % interval. Only intervals that have no point in common make a
 * difference; that is stricter than a test of the difference, and never claims more than one.
 */
enum Standing {
    HIGHER,
    LOWER,
    /** The intervals share a point: that is not to say that the values are equal. */
    NO_CLEAR_DIFFERENCE,
    /** One of them has no interval. */
    NOT_COMPARED;

    static Standing of(Optional<Interval> own, Optional<Interval> other) {
        return own.isEmpty() || other.isEmpty()
                ? NOT_COMPARED
                : of(own.get(), other.get().lower(), other.get().upper());
    }

    /** Against a value that was published without an interval: a point. */
    static Standing of(Optional<Interval> own, double point) {
        return own.isEmpty() ? NOT_COMPARED : of(own.get(), point, point);
    }

    private static Standing of(Interval own, double lower, double upper) {
        if (own.lower() > upper) {
            return HIGHER;
        }
        return own.upper() < lower ? LOWER : NO_CLEAR_DIFFERENCE;
    }
}
