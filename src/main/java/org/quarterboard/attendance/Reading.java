package org.quarterboard.attendance;

/**
 * How one sentence of the guidance is read: "If at least one of the Local Authorities (LA) had representation from each
 * sector, then record '1'." See {@link Kpi8} for both as formulas.
 */
public enum Reading {
    /** A sector is 1 if it was represented for any of the authorities. What the portal takes unless it is told otherwise. */
    PER_SECTOR,
    /** One authority is taken as a whole, the one with the most sectors; what only others had there is 0. */
    ONE_AUTHORITY;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "attendance.reading." + name();
    }

    public Reading other() {
        return this == PER_SECTOR ? ONE_AUTHORITY : PER_SECTOR;
    }
}
