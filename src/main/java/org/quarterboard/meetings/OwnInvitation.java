package org.quarterboard.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * An invitation of the person who asks.
 *
 * @param open whether it may be answered, or the answer changed
 */
public record OwnInvitation(
        UUID meeting,
        LocalDate date,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        MeetingState state,
        boolean open,
        InvitationRow row) {}
