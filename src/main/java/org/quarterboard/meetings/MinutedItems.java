package org.quarterboard.meetings;

import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Which items of an agenda have minutes already. */
@Component
class MinutedItems {

    private final MinuteTextStore texts;
    private final MinuteEntryStore entries;

    MinutedItems(MinuteTextStore texts, MinuteEntryStore entries) {
        this.texts = texts;
        this.entries = entries;
    }

    /** What has been minuted of an item keeps it on the agenda. */
    void requireNone(Meeting meeting, AgendaItemId item) {
        boolean minuted = texts.newest(meeting).stream()
                        .anyMatch(revision -> revision.item().equals(item))
                || texts.keptAside(meeting, item)
                || entries.ofMeeting(meeting).stream()
                        .anyMatch(entry -> entry.item().equals(item));
        if (minuted) {
            throw new UserFacingException("minutes.error.item-minuted");
        }
    }
}
