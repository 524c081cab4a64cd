package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.Set;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Sector;

/** The rule by which a register counts for KPI 8. It belongs to a room that may use this one, which implements this. */
public interface AttendanceRule {

    /** What the meeting counts, if it is the one that decides its quarter. */
    Counted count(HeldMeeting meeting);

    /** The rule as it holds for a board on a day: the services that it serves may have chosen to read it differently. */
    interface OfBoard {
        AttendanceRule of(BoardId board, LocalDate day);
    }

    /** The sectors represented by their senior partner, and those by a delegate; one may be among both. */
    record Counted(Set<Sector> seniors, Set<Sector> delegates) {

        public Counted {
            seniors = Set.copyOf(seniors);
            delegates = Set.copyOf(delegates);
        }
    }
}
