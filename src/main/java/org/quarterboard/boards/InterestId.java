package org.quarterboard.boards;

/** An entry of the register of interests. */
public record InterestId(long value) {}
