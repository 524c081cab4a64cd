package org.quarterboard.attendance;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

/** KPI 8 among the observations: what was returned, and what this room derives. */
interface Kpi8Figures {

    /**
     * Writes the derived figures of quarters; the same figures from the same source again change nothing.
     *
     * @param board answers with the public id of the board, whose record is the source of a quarter without a meeting
     */
    void derive(ServiceId service, Collection<Due> results, Supplier<UUID> board);

    /**
     * A quarter to be written.
     *
     * @param provisional whether the figures may still change: the quarter is not over, a meeting of it is not settled, or
     *     the register that decides is not complete
     */
    record Due(Kpi8Result result, boolean provisional) {}

    /** The quarters from the first to the last, both included, for which figures are derived. */
    Set<Quarter> derived(ServiceId service, Quarter first, Quarter last);

    /** What was returned for quarters from the first to the last, both included; quarters without a return are absent. */
    Map<Quarter, ReturnedKpi8> returned(ServiceId service, Quarter first, Quarter last);
}
