package org.quarterboard.meetings;

import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** What of a meeting has been minuted already. */
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

    /** Whether nothing stands that could go round; what was emptied or withdrawn does not. */
    boolean isEmpty(Meeting meeting) {
        return texts.newest(meeting).stream()
                        .allMatch(revision -> revision.words().isBlank())
                && entries.ofMeeting(meeting).stream().allMatch(MinuteEntry::withdrawn);
    }

    /** What has been minuted, or waits to be settled, keeps the meeting held. */
    void requireNone(Meeting meeting) {
        if (!isEmpty(meeting) || !texts.asides(meeting).isEmpty()) {
            throw new UserFacingException("minutes.error.meeting-minuted");
        }
    }
}
