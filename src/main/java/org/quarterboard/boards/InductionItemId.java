package org.quarterboard.boards;

/** An entry of the induction record. */
public record InductionItemId(long value) {}
