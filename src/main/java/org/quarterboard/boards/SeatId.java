package org.quarterboard.boards;

/** A seat on a board. */
public record SeatId(long value) {}
