package org.quarterboard.boards;

/** A term in the chair or as deputy. */
public record OfficeId(long value) {}
