package org.quarterboard.meetings;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody in attendance who is no member: a position in an organisation, never a name. Counts for nothing.
 *
 * @param items the agenda items that the guest was there for; none means the whole meeting
 */
public record Guest(UUID uuid, String position, String organisation, AttendanceMode mode, Set<AgendaItemId> items) {

    public Guest {
        items = Set.copyOf(items);
    }
}
