package org.quarterboard.shared;

/** A management board, which may serve several services. */
public record BoardId(long value) {}
