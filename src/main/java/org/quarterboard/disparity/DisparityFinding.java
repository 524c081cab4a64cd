package org.quarterboard.disparity;

import java.util.List;
import java.util.OptionalDouble;
import org.quarterboard.shared.Period;

/**
 * A group beside the one it is compared with, at one stage and over one span: everything that a page or a paper needs to say
 * it, and that must still be there when the figures have long changed.
 *
 * @param counted what was counted
 * @param reference the population or stage that it is set against
 * @param baseline the group that it is compared with
 * @param span first day to last day of what was counted, 1, 4 or 12 quarters or a period of its own
 * @param numerators how many of the group and of the baseline were counted
 * @param denominators how many of each there are in the reference
 * @param ratio how many times as often as the baseline; unrounded, empty if the baseline has none
 * @param lower unadjusted 95 % limit; empty with nothing to say
 * @param upper unadjusted 95 % limit; empty if there is none
 * @param proportions whether these are proportions (Miettinen and Nurminen) or rates (exact conditional)
 * @param borderline whether the other usual method would say otherwise
 * @param tested how many comparisons were tested together (Benjamini and Hochberg)
 * @param sources who says so, each with its date, in the words shown to readers
 */
public record DisparityFinding(
        CountedCode counted,
        CountedCode reference,
        GroupKey group,
        GroupKey baseline,
        Period span,
        Pair numerators,
        Pair denominators,
        OptionalDouble ratio,
        OptionalDouble lower,
        OptionalDouble upper,
        boolean proportions,
        FindingState state,
        boolean borderline,
        int tested,
        List<String> sources) {

    public DisparityFinding {
        sources = List.copyOf(sources);
    }

    /** The same count of the group and of the baseline. */
    public record Pair(long group, long baseline) {}
}
