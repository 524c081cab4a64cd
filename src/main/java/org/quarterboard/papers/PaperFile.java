package org.quarterboard.papers;

/** A paper as a file to keep. */
@SuppressWarnings("ArrayRecordComponent")
public record PaperFile(String name, byte[] bytes) {}
