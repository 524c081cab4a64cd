package org.quarterboard.ingest;

/** The file of an import as it came. */
@SuppressWarnings("ArrayRecordComponent")
public record ImportFile(String name, String contentType, byte[] bytes) {}
