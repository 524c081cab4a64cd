package org.quarterboard.papers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.meetings.AgendaEntry;

/**
 * What an edition of a published pack is made of, read at one moment.
 *
 * @param item the pack that was made anew
 * @param fileName of its PDF, without the ending
 * @param manifest its list of contents
 * @param bound the papers of members in it
 * @param papers those that came later and stand, by the uuid that the agenda knows
 */
record EditionSource(
        PaperItem item,
        String fileName,
        PaperDocument document,
        String manifest,
        List<BoundPaper> bound,
        LatePapers late,
        List<AgendaEntry> agenda,
        Map<UUID, MemberPaper> papers) {}
