package org.quarterboard.meetings;

import java.util.List;
import org.quarterboard.boards.Holding;
import org.quarterboard.shared.Sector;

/**
 * What to expect of a sector.
 *
 * @param ring whom to ring about it; nobody where there is nothing to ask
 */
public record SectorForecast(Sector sector, Expectation expectation, List<Holding> ring) {

    public SectorForecast {
        ring = List.copyOf(ring);
    }

    /** Where a sector stands before the meeting, from what was answered. */
    public enum Expectation {
        /** A senior partner comes: counts for KPI 8. */
        SENIOR,
        /** No senior partner comes, but a delegate: counts apart. */
        DELEGATE,
        /** A senior partner has not answered. */
        NOT_ANSWERED,
        /** No senior partner comes, and a delegate has not answered. */
        DELEGATE_NOT_ANSWERED,
        /** Nobody comes. */
        NOBODY,
        /** Nobody holds the seat as senior partner or delegate. */
        VACANT;

        /** Whether a telephone call might help. */
        public boolean asksForACall() {
            return this == NOT_ANSWERED || this == DELEGATE_NOT_ANSWERED || this == NOBODY;
        }
    }
}
