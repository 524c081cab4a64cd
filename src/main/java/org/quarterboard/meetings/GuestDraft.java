package org.quarterboard.meetings;

import java.util.Set;

/**
 * A guest to be added.
 *
 * @param items the agenda items that the guest was there for; none means the whole meeting
 */
public record GuestDraft(String position, String organisation, AttendanceMode mode, Set<AgendaItemId> items) {

    public GuestDraft {
        items = Set.copyOf(items);
    }
}
