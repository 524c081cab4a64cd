package org.quarterboard.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.quarterboard.meetings.MeetingId;

/**
 * A paper in the list.
 *
 * @param meetingOn the day of the meeting as the cover names it
 * @param manifest SHA-256 of the list of what went into it, as the cover prints it
 * @param builtBy display name; empty if no person built it
 * @param newest whether no later one was built for the meeting in its language
 */
public record PaperItem(
        UUID uuid,
        MeetingId meeting,
        LocalDate meetingOn,
        String title,
        Locale language,
        int pages,
        String manifest,
        Instant builtAt,
        String builtBy,
        boolean newest) {

    /** Whether the paper is in the language. */
    boolean reads(Locale locale) {
        return language.getLanguage().equals(locale.getLanguage());
    }
}
