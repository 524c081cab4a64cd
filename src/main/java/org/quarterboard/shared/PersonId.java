package org.quarterboard.shared;

/** A person who may sign in. */
public record PersonId(long value) {}
