package org.quarterboard.trends;

/** Why nothing can be said of a measure in a quarter; in the order of how much the reader can do about it. */
public enum CannotSay {
    /** A signal rests on a figure that is not final. */
    PROVISIONAL_SIGNAL,
    /** The figure is not final, and shows no signal as it stands. */
    PROVISIONAL,
    /** A signal in counts so small that chance may make it. */
    SMALL_COUNTS,
    /** A share of fewer than five. */
    SMALL_SHARE,
    /** The numerator is there, what it is a part of is not. */
    NO_DENOMINATOR,
    NOT_RETURNED,
    UNAVAILABLE,
    SUPPRESSED,
    /** The denominator is zero. */
    NOBODY,
    NOT_APPLICABLE,
    /** The quarter is not over. */
    NOT_DUE,
    /** Published for other periods, and nothing is held for the quarter. */
    OTHER_PERIODS,
    /** Too few quarters since the definition changed. */
    NEW_DEFINITION,
    TOO_FEW,
    /** No two quarters next to each other both have a value. */
    NO_NEIGHBOURS,
    /** Most quarters are equal and this one is not: there are no limits that it could be held against. */
    ZERO_RANGE;

    static CannotSay of(Missing missing) {
        return switch (missing) {
            case NOT_RETURNED, NOT_DEFINED -> NOT_RETURNED;
            case NOT_DUE -> NOT_DUE;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNAVAILABLE -> UNAVAILABLE;
            case SUPPRESSED -> SUPPRESSED;
            case NOBODY -> NOBODY;
            case NO_DENOMINATOR -> NO_DENOMINATOR;
        };
    }

    String key() {
        return "summary.cannot." + name();
    }
}
