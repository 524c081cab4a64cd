package org.quarterboard.kpi;

import java.util.Locale;

/** What kind of number a cell holds. */
public enum CellKind {
    NUMERATOR,
    DENOMINATOR,
    /** A count that no denominator belongs to. */
    COUNT,
    /** A rate as its publisher printed it. */
    RATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "kpi.kind." + name();
    }
}
