package org.quarterboard.disparity;

import java.util.List;
import org.quarterboard.shared.ServiceId;

/** Where counts by group are held. Asked behind the scope check of whoever asks. */
interface CountSource {

    /** Every current count of the service, in no particular order; none if this is not where it is held. */
    List<PeriodCounts> counts(ServiceId service, Counted counted);
}
