package org.quarterboard.disparity;

/** What can be wrong with counts that somebody brings. Each has a sentence that says it and one that cures it. */
public enum CountProblem {
    TOO_LARGE,
    NOT_UTF8,
    EMPTY_FILE,
    BROKEN_CSV,
    MISSING_COLUMN,
    /** No other column is read, so that nothing of a child comes in unseen. */
    UNKNOWN_COLUMN,
    COLUMN_TWICE,
    FIELD_COUNT,
    MISSING,
    TOO_LONG,
    CONTROL_CHARACTER,
    UNKNOWN_COUNTED,
    /** It is made from the figures of the returns. */
    FROM_FIGURES,
    /** Another partner brings it. */
    NOT_YOURS,
    UNKNOWN_AUTHORITY,
    UNKNOWN_PERIOD,
    NOT_OVER,
    UNKNOWN_GROUP,
    DETAIL_WITHOUT_GROUP,
    DETAIL_OF_ANOTHER,
    BAD_COUNT,
    NEGATIVE,
    FRACTION,
    BAD_DATE,
    FUTURE_DATE,
    TWICE,
    BASIS_TWICE,
    ABOVE_POPULATION,
    DOES_NOT_ADD_UP(false),
    ALL_UNKNOWN(false),
    MISSING_GROUP(false),
    BASIS_CHANGES(false),
    BLANK_COUNT(false),
    /** Further findings were left out. */
    MORE(false);

    private final boolean refuses;

    CountProblem() {
        this(true);
    }

    CountProblem(boolean refuses) {
        this.refuses = refuses;
    }

    /** Whether nothing is saved because of it; else it is said, and a person decides. */
    public boolean refuses() {
        return refuses;
    }

    /** The key of the sentence that says what is wrong. */
    public String messageKey() {
        return "disparity.bring.problem." + name();
    }

    /** The key of the sentence that says what to do. */
    public String cureKey() {
        return "disparity.bring.cure." + name();
    }
}
