package org.quarterboard.attendance;

import java.util.List;
import org.quarterboard.shared.Sector;

/** One sector in one quarter, with the positions whose attendance counted. */
public record SectorResult(Sector sector, SectorState state, List<Attendee> seniors, List<Attendee> delegates) {

    public SectorResult {
        seniors = List.copyOf(seniors);
        delegates = List.copyOf(delegates);
    }

    static SectorResult withoutMeeting(Sector sector) {
        return new SectorResult(sector, SectorState.NO_MEETING, List.of(), List.of());
    }

    /** Measure 8a: 1 or 0. */
    public int senior() {
        return seniors.isEmpty() ? 0 : 1;
    }

    /** Measure 8c: 1 or 0. */
    public int delegate() {
        return delegates.isEmpty() ? 0 : 1;
    }

    /** Both the senior partner and a delegate were there: counted in both measures, and remarked on. */
    public boolean both() {
        return senior() == 1 && delegate() == 1;
    }
}
