package org.quarterboard.disparity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.shared.ServiceId;

/** Where counts by group are held. Asked behind the scope check of whoever asks. */
interface CountSource {

    /** Every current count of the service, in no particular order; none if this is not where it is held. */
    List<PeriodCounts> counts(ServiceId service, Counted counted);

    /** The same of many things, in as few statements as the source can; what it does not hold may be absent. */
    default Map<CountedCode, List<PeriodCounts>> all(ServiceId service, List<Counted> counted) {
        return counted.stream().collect(Collectors.toMap(Counted::code, one -> counts(service, one)));
    }
}
