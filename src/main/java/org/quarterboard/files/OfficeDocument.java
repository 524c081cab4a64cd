package org.quarterboard.files;

/**
 * An office document that may be opened.
 *
 * @param bytes without what was left out
 */
@SuppressWarnings("ArrayRecordComponent")
record OfficeDocument(OfficeKind kind, byte[] bytes) {}
