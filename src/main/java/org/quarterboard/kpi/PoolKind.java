package org.quarterboard.kpi;

/** Which services a comparator pools, as seen from one of them. */
public enum PoolKind {
    FAMILY,
    REGION,
    /** England or Wales. */
    COUNTRY,
    ALL
}
