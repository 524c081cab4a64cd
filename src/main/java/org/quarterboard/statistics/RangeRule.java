package org.quarterboard.statistics;

/** Which moving ranges an XmR chart averages. The choice moves the limits and therefore is printed on the chart. */
public enum RangeRule {
    /**
     * Ranges of at least 3.267 times the mean of all ranges are left out, once, and the mean is taken again. The default
     * of NHSRplotthedots; goes back to L. S. Nelson, "Control charts for individual measurements", Journal of Quality
     * Technology 14 (1982) 172-173. 3.267 is D<sub>4</sub> for ranges of two values.
     */
    SCREENED,
    /** All ranges are averaged, as in NHS England's Making Data Count spreadsheet. */
    KEPT
}
