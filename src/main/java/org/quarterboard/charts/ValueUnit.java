package org.quarterboard.charts;

/** What the values count, which decides how the value axis may be divided. */
public enum ValueUnit {
    /** Whole things: the axis never shows a fraction. */
    COUNT,
    /** Hundredths of a whole, 0 to 100: the axis never passes 100. */
    PERCENT,
    /** Events per so many people, or any other ratio. */
    RATE
}
