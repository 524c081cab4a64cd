package org.quarterboard.ingest;

import org.quarterboard.shared.Period;

/** What saving would do, or did, to one service's figures of one period. */
public record QuarterLine(String service, Period period, int added, int changed, int unchanged) {}
