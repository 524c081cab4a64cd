package org.quarterboard.boards;

/** A term in a seat. */
public record HoldingId(long value) {}
