package org.quarterboard.ingest;

/** What saving would do, or did, to the figures of one measure over all services and periods. */
public record MeasureLine(String measure, int added, int changed, int unchanged, int withdrawn) {}
