package org.quarterboard.statistics;

import java.util.List;
import java.util.OptionalLong;

/**
 * Whether the groups of a table add up to the total that came with them. Kent's plan of 2023 counts 60 girls and 352
 * boys in a cohort of 406.
 *
 * <p>Which of the numbers is wrong cannot be told; shares are worked out of the groups and never of a total that
 * disagrees.
 *
 * @param sum of the groups that are there
 * @param whole the total as it was given, if it was
 * @param outcome what is to be said
 */
public record TotalsCheck(long sum, OptionalLong whole, Outcome outcome) {

    /** What came of the addition. */
    public enum Outcome {
        /** All groups together are the total. */
        ADDS_UP,
        /** The groups are more than the total, whether or not one is missing: somebody is counted twice, or a number is wrong. */
        ABOVE_THE_TOTAL,
        /** All groups together are less than the total: somebody is in none of them, or a number is wrong. */
        BELOW_THE_TOTAL,
        /** There is no total, or a group is missing without which nothing can be said. */
        CANNOT_SAY
    }

    /**
     * @param parts the count of each group, those not known among them; empty where it is missing
     * @param whole the total; empty if there is none
     */
    public static TotalsCheck of(List<OptionalLong> parts, OptionalLong whole) {
        long sum = parts.stream().flatMapToLong(OptionalLong::stream).reduce(0, Math::addExact);
        boolean complete = parts.stream().allMatch(OptionalLong::isPresent);
        return new TotalsCheck(sum, whole, outcome(sum, complete, whole));
    }

    private static Outcome outcome(long sum, boolean complete, OptionalLong whole) {
        if (whole.isEmpty()) {
            return Outcome.CANNOT_SAY;
        }
        if (sum > whole.getAsLong()) {
            return Outcome.ABOVE_THE_TOTAL;
        }
        if (!complete) {
            return Outcome.CANNOT_SAY;
        }
        return sum == whole.getAsLong() ? Outcome.ADDS_UP : Outcome.BELOW_THE_TOTAL;
    }

    /** The sum of the groups less the total, positive if the groups are more; empty without a total. */
    public OptionalLong difference() {
        return whole.isPresent() ? OptionalLong.of(sum - whole.getAsLong()) : OptionalLong.empty();
    }
}
