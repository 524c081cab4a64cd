package org.quarterboard.disparity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;

/** Where counts by group of many services are held. Asked behind the scope check of whoever asks. */
interface AcrossSource {

    /**
     * The counts of one thing within a span, or the population that holds in it, by service: without origins, which the
     * page of each service has. In as few statements for many as for one.
     */
    Map<ServiceId, List<PeriodCounts>> across(Collection<ServiceId> services, Counted counted, Period span);
}
