package org.quarterboard.trends;

import org.jspecify.annotations.Nullable;

/**
 * What the rule of the summary found for a measure in a quarter.
 *
 * @param rank of the rule that found it within its group: the smaller, the more it weighs
 * @param sentence without the measure's title
 */
record Verdict(SummaryGroup group, @Nullable CannotSay reason, int rank, String sentence) {

    static Verdict of(SummaryGroup group, int rank, String sentence) {
        return new Verdict(group, null, rank, sentence);
    }

    static Verdict cannot(CannotSay reason, String sentence) {
        return new Verdict(SummaryGroup.CANNOT_SAY, reason, reason.ordinal(), sentence);
    }

    /** Whether this one goes on where the other, of the quarter before, left off. */
    boolean continues(Verdict before) {
        return switch (group) {
            case WORSENED, IMPROVED, UNUSUAL -> before.group == group;
            case CANNOT_SAY -> reason == CannotSay.NOT_RETURNED && before.reason == reason;
            case SECTORS, UNCHANGED -> false;
        };
    }
}
