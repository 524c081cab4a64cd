package org.quarterboard.statistics;

/** What may be said of one group in a {@link DisparityTable}. Nothing here means that there is no disparity. */
public enum DisparityState {
    /** The group that the others are compared with; its figures are complete and possible. */
    BASELINE,
    /** Flagged: higher than the baseline, adjusted for the number of comparisons. */
    HIGHER,
    /** Flagged: lower than the baseline, adjusted for the number of comparisons. */
    LOWER,
    /** Tested and not flagged. The figures agree with no difference, and with some. */
    NO_CLEAR_DIFFERENCE,
    /** Enough to be tested, and not judged yet: it waits for its family ({@link DisparityFamily#judge}). No page shows it. */
    NOT_JUDGED,
    /** Fewer than {@value Disparity#LEAST} in the numerator of the group or of the baseline: not tested. */
    TOO_FEW,
    /** A count of the group is missing. */
    NO_FIGURES,
    /** The counts of the group contradict each other: more than there are, or events among nobody. */
    IMPOSSIBLE,
    /** The group's counts are there, but those of the baseline are missing or impossible. */
    NO_BASELINE,
    /** Children whose group is not known: a share, and no comparison. See {@link UnknownBounds}. */
    UNKNOWN_GROUP;

    /** Whether the group differs clearly from the baseline. */
    public boolean flagged() {
        return this == HIGHER || this == LOWER;
    }

    /** Whether the family has been judged and this group was in it. */
    public boolean judged() {
        return flagged() || this == NO_CLEAR_DIFFERENCE;
    }

    /** Whether the group belongs to the tested family, judged or not. */
    public boolean tested() {
        return judged() || this == NOT_JUDGED;
    }
}
