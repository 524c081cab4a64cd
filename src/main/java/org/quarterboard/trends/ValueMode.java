package org.quarterboard.trends;

import org.quarterboard.charts.ValueUnit;
import org.quarterboard.statistics.Bounds;

/** What the values of a series are, which decides how they are written and drawn. */
public enum ValueMode {
    /** Whole things. */
    COUNT(ValueUnit.COUNT, Bounds.FROM_ZERO),
    /** Numerator of denominator, 0 to 100. */
    PERCENT(ValueUnit.PERCENT, Bounds.PERCENTAGE),
    /** Events for so many people. */
    RATE(ValueUnit.RATE, Bounds.FROM_ZERO);

    private final ValueUnit unit;
    private final Bounds bounds;

    ValueMode(ValueUnit unit, Bounds bounds) {
        this.unit = unit;
        this.bounds = bounds;
    }

    ValueUnit unit() {
        return unit;
    }

    Bounds bounds() {
        return bounds;
    }
}
