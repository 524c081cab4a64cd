package org.quarterboard.statistics;

/** The values that a measure can take at all. For display: a limit outside them is drawn at the bound. */
public enum Bounds {
    /** Any number, as for a difference. */
    NONE(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
    /** 0 or more, as for counts and rates. */
    FROM_ZERO(0, Double.POSITIVE_INFINITY),
    /** 0 to 100, as for percentages. */
    PERCENTAGE(0, 100);

    private final double lowest;
    private final double highest;

    Bounds(double lowest, double highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The nearest possible value. */
    public double clip(double value) {
        return Math.clamp(value, lowest, highest);
    }
}
