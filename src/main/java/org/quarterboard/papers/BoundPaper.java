package org.quarterboard.papers;

import java.util.UUID;
import org.quarterboard.files.FileId;

/**
 * A member's paper as it is put into a pack.
 *
 * @param code of the room that the pack leaves for it
 * @param paper as the agenda knows it
 */
@SuppressWarnings("ArrayRecordComponent")
record BoundPaper(String code, UUID paper, String title, int pages, FileId file, byte[] bytes) {}
