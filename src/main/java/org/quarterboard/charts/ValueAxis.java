package org.quarterboard.charts;

import java.util.function.DoubleFunction;

/**
 * The value axis: its words and how numbers become words.
 *
 * @param label what is counted, with its unit
 * @param unit how the axis may be divided
 * @param tick words for a value on the axis
 * @param value words for a value of a point
 */
public record ValueAxis(String label, ValueUnit unit, DoubleFunction<String> tick, DoubleFunction<String> value) {

    public ValueAxis {
        tick = AxisWords.of(tick);
        value = AxisWords.of(value);
    }
}
