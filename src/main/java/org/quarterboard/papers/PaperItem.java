package org.quarterboard.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.meetings.MeetingId;

/**
 * A paper in the list.
 *
 * @param meetingOn the day of the meeting as the cover names it
 * @param manifest SHA-256 of the list of what went into it, as the cover prints it
 * @param builtBy display name; empty if no person built it
 * @param newest whether no later one was built for the meeting in its language
 * @param amended whether papers that came later were added to a published one
 * @param published when it was given to all who may read papers; until then it is a draft
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
        boolean newest,
        boolean amended,
        Optional<Instant> published) {

    /** Whether only those who prepare the meeting have it. */
    public boolean draft() {
        return published.isEmpty();
    }

    /** Whether the paper is in the language. */
    boolean reads(Locale locale) {
        return language.getLanguage().equals(locale.getLanguage());
    }
}
