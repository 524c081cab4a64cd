package org.quarterboard.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.quarterboard.meetings.HeldMeeting;

/** The meeting that decided a quarter. */
public record MeetingUsed(UUID uuid, LocalDate date, LocalTime startsAt) {

    static MeetingUsed of(HeldMeeting meeting) {
        return new MeetingUsed(meeting.uuid(), meeting.date(), meeting.startsAt());
    }
}
