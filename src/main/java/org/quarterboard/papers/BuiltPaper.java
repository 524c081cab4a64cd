package org.quarterboard.papers;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.meetings.MeetingItem;

/**
 * A paper that is printed and not yet kept.
 *
 * @param twin the same paper as HTML
 * @param document what it was printed from
 * @param insets the papers of members in it
 * @param pagination what stands on which page
 */
@SuppressWarnings("ArrayRecordComponent")
record BuiltPaper(
        UUID uuid,
        MeetingItem meeting,
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
