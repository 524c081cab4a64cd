package org.quarterboard.kpi;

/** What can be said about the data behind a figure, beside what the figure says. */
public enum HealthMark {
    /** Something is held of every figure of the measure, if only that it was not returned. */
    RECEIVED,
    /** Something is held of some of them. */
    PARTLY,
    /** Nothing is held, and it is owed. */
    NOT_RECEIVED,
    /**
     * Nothing is held and nothing is owed: the period is not over, the measure was not defined in it, only services that
     * return case by case can give it, or somebody else publishes it.
     */
    NOT_EXPECTED,
    /** Every figure says something: a value, or why there is none. */
    COMPLETE,
    /** Some say nothing. */
    INCOMPLETE,
    /** A change of definition takes effect, so that the figure does not follow on from the one before. */
    DEFINITION_CHANGED,
    /** May still be corrected. */
    PROVISIONAL,
    /** Somebody has noted that something is wrong. */
    KNOWN_ISSUE;

    /** The key of its word. */
    public String messageKey() {
        return "kpi.health." + name();
    }
}
