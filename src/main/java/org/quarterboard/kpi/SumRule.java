package org.quarterboard.kpi;

import java.util.List;

/** How parts must add up to a whole. It is checked only where the whole and all parts have a value. */
public record SumRule(Kind kind, CellCode whole, List<CellCode> parts) {

    public SumRule {
        parts = List.copyOf(parts);
    }

    /** How strictly. */
    public enum Kind {
        /** More than the whole is doubtful; less is possible, because something unknown may be left out. */
        AT_MOST,
        /** A difference is doubtful. */
        EQUAL,
        /** A difference is an error: the whole is defined as the sum. */
        MUST_EQUAL
    }

    public boolean holds(long sum, long whole) {
        return kind == Kind.AT_MOST ? sum <= whole : sum == whole;
    }
}
