package org.quarterboard.kpi;

/** The unit of a measure's value. */
public enum Unit {
    /** Numerator over denominator, shown as a percentage. */
    PROPORTION,
    COUNT,
    /** Numerator over denominator, times the population that the definition states. */
    RATE,
    /** 0 or 1. */
    BINARY;

    public String messageKey() {
        return "kpi.unit." + name();
    }
}
