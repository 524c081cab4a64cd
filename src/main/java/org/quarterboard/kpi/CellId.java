package org.quarterboard.kpi;

/** A cell of the catalogue, as it is stored. */
record CellId(long value) {}
