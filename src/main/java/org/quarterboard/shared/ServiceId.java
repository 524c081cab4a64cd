package org.quarterboard.shared;

/** A youth justice service. */
public record ServiceId(long value) {}
