package org.quarterboard.boards;

/** A member of a board. */
public record MemberId(long value) {}
