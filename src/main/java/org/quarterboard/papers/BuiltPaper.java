package org.quarterboard.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.meetings.MeetingId;

/**
 * A paper that is printed and not yet kept.
 *
 * @param meetingOn the day that the cover names
 * @param twin the same paper as HTML
 * @param document what it was printed from
 * @param insets the papers of members in it
 * @param pagination what stands on which page
 */
@SuppressWarnings("ArrayRecordComponent")
record BuiltPaper(
        UUID uuid,
        MeetingId meeting,
        LocalDate meetingOn,
        Locale language,
        String title,
        String fileName,
        byte[] pdf,
        int pages,
        String twin,
        Manifest manifest,
        PaperDocument document,
        List<PackInset> insets,
        Pagination pagination,
        Instant at) {}
