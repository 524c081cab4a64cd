package org.quarterboard.trends;

import java.util.Optional;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.Observation;

/** Why a quarter has no value. A missing value is a gap and never a zero. */
enum Missing {
    NOT_RETURNED,
    /** Nothing is there, and the quarter is not over. */
    NOT_DUE,
    NOT_APPLICABLE,
    UNAVAILABLE,
    SUPPRESSED,
    /** The denominator is zero: nothing could have been counted. */
    NOBODY,
    /** The numerator is there, what it is divided by is not. */
    NO_DENOMINATOR,
    /** The measure was not defined in that quarter. */
    NOT_DEFINED;

    static Missing of(Gap gap) {
        return switch (gap) {
            case NOT_RETURNED -> NOT_RETURNED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNAVAILABLE -> UNAVAILABLE;
            case SUPPRESSED -> SUPPRESSED;
        };
    }

    /** What the observation says; where there is none, nothing was returned. */
    static Missing reason(Optional<Observation> observation) {
        return observation
                .flatMap(held -> Optional.ofNullable(held.gap()))
                .map(Missing::of)
                .orElse(NOT_RETURNED);
    }

    String key() {
        return "missing." + name();
    }
}
