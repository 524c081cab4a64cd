package org.quarterboard.kpi;

import java.util.Comparator;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;

/**
 * What a service returns for a period on one KPI.
 *
 * @param kpi {@code 1} to {@code 10}, or the code of an established indicator
 */
public record ReturnKey(ServiceId service, String kpi, Period period) {

    /** By service, period and KPI, KPI 10 after KPI 9. */
    static final Comparator<ReturnKey> IN_ORDER = Comparator.comparingLong(
                    (ReturnKey key) -> key.service().value())
            .thenComparing(ReturnKey::period)
            .thenComparingInt(key -> key.kpi().length())
            .thenComparing(ReturnKey::kpi);
}
