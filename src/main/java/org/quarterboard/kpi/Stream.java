package org.quarterboard.kpi;

/** How a figure came to be known. Both may stand side by side for one cell and period; they are reconciled, not merged. */
public enum Stream {
    /** Imported from a file, or typed by a person. */
    RETURNED,
    /** Counted from the portal's own record. */
    DERIVED
}
