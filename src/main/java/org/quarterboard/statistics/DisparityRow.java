package org.quarterboard.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One group of a {@link DisparityTable}: its counts, its shares, its ratio to the baseline, and what may be said of it.
 *
 * @param group the counts
 * @param shares of the measure and of the reference population
 * @param ratio of the group to the baseline, its 95 % interval and p-value unadjusted; empty for the baseline itself
 *     and wherever there is none. It may be there although the group is {@link DisparityState#TOO_FEW}, and then with
 *     nothing but a lower limit if the baseline has none
 * @param borderline whether the other method would have decided otherwise about 1, that is, whether exactly one of the
 *     intervals of Miettinen and Nurminen and of the exact conditional method leaves out 1. Asked of tested groups of
 *     {@link DisparityKind#PROPORTIONS} alone, since only there both methods have a meaning; else false
 * @param state what may be said
 * @param adjustedP the p-value after Benjamini and Hochberg's adjustment; present exactly if the state is judged
 */
public record DisparityRow(
        DisparityGroup group,
        DisparityShares shares,
        Optional<Ratio> ratio,
        boolean borderline,
        DisparityState state,
        OptionalDouble adjustedP) {

    public DisparityRow {
        if (adjustedP.isPresent() != state.judged()) {
            throw new IllegalArgumentException("%s with an adjusted p of %s".formatted(state, adjustedP));
        }
        if (state.tested()
                && ratio.map(Ratio::pValue).orElse(OptionalDouble.empty()).isEmpty()) {
            throw new IllegalArgumentException("%s without a test: %s".formatted(state, ratio));
        }
    }

    /**
     * Whether the interval leaves out 1 and the group is not flagged all the same, because so many comparisons were
     * made. A page that shows both has to say so.
     */
    public boolean clearOnItsOwnOnly() {
        return state == DisparityState.NO_CLEAR_DIFFERENCE
                && ratio.map(Ratio::excludesOne).orElse(false);
    }

    /** The unadjusted p-value of a tested group. */
    double pValue() {
        return ratio.orElseThrow().pValue().orElseThrow();
    }

    DisparityRow judged(double adjusted) {
        Ratio compared = ratio.orElseThrow();
        return new DisparityRow(
                group, shares, ratio, borderline, Disparity.finding(compared, adjusted), OptionalDouble.of(adjusted));
    }
}
