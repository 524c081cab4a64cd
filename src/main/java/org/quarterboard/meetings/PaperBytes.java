package org.quarterboard.meetings;

import org.quarterboard.files.FileId;

/**
 * A paper as it was uploaded.
 *
 * @param file where it is kept
 */
@SuppressWarnings("ArrayRecordComponent")
public record PaperBytes(String name, FileId file, byte[] bytes) {}
