package org.quarterboard.meetings;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper of an agenda item as lists show it.
 *
 * @param tagged whether the file says that it carries its structure, for screen readers
 * @param titled whether the file has a title
 * @param language as the file says, may be empty
 * @param late whether it came after the papers were published or after the meeting
 * @param stands false if it was withdrawn
 * @param reason why it was withdrawn, else empty
 */
public record AgendaPaperItem(
        UUID uuid,
        AgendaItemId item,
        String title,
        String summary,
        int pages,
        boolean tagged,
        boolean titled,
        String language,
        boolean late,
        Instant addedAt,
        boolean stands,
        String reason) {

    /** Whether a screen reader can follow the file as far as the file itself says. */
    public boolean readable() {
        return tagged && titled && !language.isEmpty();
    }
}
