package org.quarterboard.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A meeting that was held, with its register: what KPI 8 is counted from. */
public record HeldMeeting(MeetingId id, UUID uuid, LocalDate date, LocalTime startsAt, List<HeldMark> marks) {

    public HeldMeeting {
        marks = List.copyOf(marks);
    }
}
