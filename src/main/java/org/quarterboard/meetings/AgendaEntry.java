package org.quarterboard.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda, in its place.
 *
 * @param ask what is asked of the board, may be empty
 * @param minutes how long it is to take; 0 if nobody has said
 * @param owner the position of whoever brings the item, may be empty
 * @param subject the standing item that this is, if it is one
 * @param version for changes: the one that was seen
 */
public record AgendaEntry(
        AgendaItemId id,
        UUID uuid,
        String title,
        Purpose purpose,
        String ask,
        int minutes,
        String owner,
        @Nullable Subject subject,
        long version) {

    /** The same as it was typed. */
    public AgendaDraft draft() {
        return new AgendaDraft(title, purpose, ask, minutes, owner, subject);
    }
}
