package org.quarterboard.disparity;

import java.util.List;
import java.util.Map;
import org.quarterboard.statistics.DenominatorDisagreement;

/**
 * One thing counted with all that helps to read it.
 *
 * @param answer judged together with everything else that is counted
 * @param tested how many comparisons were tested together
 * @param others the same against every other reference that there are figures of
 * @param disagreements where another reference turns a finding round
 * @param trend the same over earlier spans that do not overlap, the oldest first
 */
public record DisparityInFull(
        DisparityQuestion question,
        DisparityAnswer answer,
        int tested,
        List<Other> others,
        Map<CountedCode, DenominatorDisagreement> disagreements,
        List<DisparityAnswer> trend) {

    public DisparityInFull {
        others = List.copyOf(others);
        trend = List.copyOf(trend);
    }

    /**
     * The same against another reference, judged together with everything else that can be set against that.
     *
     * @param tested how many comparisons were tested together
     */
    public record Other(DisparityAnswer answer, int tested) {}
}
