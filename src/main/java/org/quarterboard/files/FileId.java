package org.quarterboard.files;

/** A stored file. */
public record FileId(long value) {}
