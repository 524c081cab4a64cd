package org.quarterboard.kpi;

/** The id of one published figure of an area. */
public record ComparatorId(long value) {}
