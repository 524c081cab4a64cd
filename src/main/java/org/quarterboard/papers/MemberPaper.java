package org.quarterboard.papers;

import org.quarterboard.files.FileId;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaPaperItem;

/**
 * A paper that was added to an item of the agenda, with its pages.
 *
 * @param number of the paper in the pack, from 1
 * @param place of its item on the agenda, from 1
 */
@SuppressWarnings("ArrayRecordComponent")
record MemberPaper(
        int number, int place, AgendaEntry entry, AgendaPaperItem item, String fileName, FileId file, byte[] bytes) {

    BoundPaper bound() {
        return new BoundPaper(code(), item.uuid(), item.title(), item.pages(), file, bytes);
    }

    /** Names it in the document and in the list of contents. */
    String code() {
        return "paper-" + number;
    }
}
