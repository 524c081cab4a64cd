package org.quarterboard.charts;

import java.util.function.DoubleFunction;

/**
 * The axis of ratios, always on a log scale: half and twice lie equally far from 1.
 *
 * @param label what the ratio compares ("Likelihood of remand, White children = 1")
 * @param tick words for a power of two on the axis, 1/16 to 16 ("0.5")
 * @param said what that means, written below where it fits ("half as likely"); empty where nothing need be said
 */
public record RatioAxis(String label, DoubleFunction<String> tick, DoubleFunction<String> said) {

    public RatioAxis {
        tick = AxisWords.of(tick);
        said = AxisWords.of(said);
    }
}
