package org.quarterboard.attendance;

/** What stands behind a sector's figures, so that a 0 never hides its reason. */
public enum SectorState {
    /** The senior partner was there: 8a is 1. */
    SENIOR,
    /** Every row is marked, and only a delegate was there: 8a is 0, 8c is 1. */
    DELEGATE_ONLY,
    /** Somebody was there, but only for an authority that the chosen reading does not take. */
    OTHER_AUTHORITY,
    /** Somebody was there, but only outside the own term: not counted. */
    OUTSIDE_TERM,
    /** Somebody holds a seat of the sector, every row is marked, and nobody was there for it. */
    NOT_THERE,
    /** The register says of no senior partner, and says nothing yet of some row of the sector. */
    NOT_RECORDED,
    /** Nobody held a seat of the sector on the day. */
    VACANT,
    /** No meeting was held in the quarter. */
    NO_MEETING;

    /** Whether a meeting was held of which it is known that no senior partner of the sector was there. */
    public boolean withoutSenior() {
        return this == DELEGATE_ONLY
                || this == OTHER_AUTHORITY
                || this == OUTSIDE_TERM
                || this == NOT_THERE
                || this == VACANT;
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "attendance.state." + name();
    }
}
