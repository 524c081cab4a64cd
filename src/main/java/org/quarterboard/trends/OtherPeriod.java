package org.quarterboard.trends;

import java.util.List;
import org.quarterboard.kpi.ObservationId;

/**
 * A figure of a period that is no quarter. Such periods may overlap, so they are listed and not charted.
 *
 * @param fraction numerator and denominator; empty where the value was published as it is
 */
public record OtherPeriod(
        String period, String value, String fraction, boolean provisional, List<ObservationId> figures) {

    public OtherPeriod {
        figures = List.copyOf(figures);
    }
}
