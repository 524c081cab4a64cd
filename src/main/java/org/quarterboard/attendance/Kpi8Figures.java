package org.quarterboard.attendance;

import java.util.Map;
import java.util.UUID;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

/** KPI 8 among the observations: what was returned, and what this room derives. */
interface Kpi8Figures {

    /**
     * Writes the derived figures of one quarter; the same figures again change nothing.
     *
     * @param meeting the meeting they come from, or, if none is left in the quarter, the one that left it
     */
    void derive(ServiceId service, Kpi8Result result, UUID meeting);

    /** What was returned for quarters from the first to the last, both included; quarters without a return are absent. */
    Map<Quarter, ReturnedKpi8> returned(ServiceId service, Quarter first, Quarter last);
}
