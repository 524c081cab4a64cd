package org.quarterboard.ingest;

import org.quarterboard.shared.Period;

/**
 * What saving would do, or did, to one service's figures of one period.
 *
 * @param withdrawn figures that are held and no longer returned
 */
public record QuarterLine(String service, Period period, int added, int changed, int unchanged, int withdrawn) {

    /** Where nothing is withdrawn. */
    public QuarterLine(String service, Period period, int added, int changed, int unchanged) {
        this(service, period, added, changed, unchanged, 0);
    }
}
