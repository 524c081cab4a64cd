package org.quarterboard.messages;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A meeting as a calendar keeps it.
 *
 * @param uid the same for ever: by it a later file replaces an earlier one
 * @param sequence rises with every change that matters to those invited
 * @param stamp when this file was made
 * @param startsAt on London clocks, as is the end
 * @param link where the meeting can be read and answered
 * @param guests whom the file is for; nobody else need be named in it
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant stamp,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String summary,
        String place,
        String description,
        URI link,
        boolean cancelled,
        Party organiser,
        List<Guest> guests) {

    public CalendarEvent {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("Ends at " + endsAt + " and starts at " + startsAt);
        }
        guests = List.copyOf(guests);
    }

    /** Somebody by name and address. */
    public record Party(String name, String email) {}

    /** Somebody invited, and the answer that is known of. */
    public record Guest(Party party, Participation participation) {}

    /** What a guest has answered so far. */
    public enum Participation {
        NEEDS_ACTION,
        ACCEPTED,
        DECLINED,
        DELEGATED
    }
}
