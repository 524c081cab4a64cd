package org.quarterboard.charts;

import java.util.List;

/**
 * A pair of limit curves, sampled by the caller.
 *
 * @param samples points of both curves, by rising denominator; none where the curves cannot be drawn
 * @param lowerLabel the words at the end of the lower curve
 * @param upperLabel the words at the end of the upper curve
 */
public record FunnelLimits(List<Sample> samples, String lowerLabel, String upperLabel) {

    /**
     * Both curves at one denominator.
     *
     * @param size the denominator, above 0
     * @param lower the lower curve, in the unit of the axis
     * @param upper the upper curve, not below the lower one
     */
    public record Sample(double size, double lower, double upper) {
        public Sample {
            if (!(size > 0) || !(lower <= upper) || !Double.isFinite(size + lower + upper)) {
                throw new IllegalArgumentException("A sample has a denominator above 0 and limits in their order");
            }
        }
    }

    public FunnelLimits {
        samples = List.copyOf(samples);
        for (int i = 1; i < samples.size(); i++) {
            if (samples.get(i).size() <= samples.get(i - 1).size()) {
                throw new IllegalArgumentException("Samples stand by rising denominator");
            }
        }
    }
}
