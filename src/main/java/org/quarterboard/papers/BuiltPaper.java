package org.quarterboard.papers;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.meetings.MeetingItem;

/**
 * A paper that is printed and not yet kept.
 *
 * @param twin the same paper as HTML
 * @param figures every figure that it prints
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
        Set<ObservationId> figures,
        Instant at) {}
