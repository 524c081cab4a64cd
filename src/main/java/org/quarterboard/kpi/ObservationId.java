package org.quarterboard.kpi;

/** One stored figure; a figure that replaces it has an id of its own. */
public record ObservationId(long value) {}
