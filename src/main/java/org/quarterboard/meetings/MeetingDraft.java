package org.quarterboard.meetings;

import java.time.LocalDate;
import java.time.LocalTime;

/** When and where the board meets; start time on London clocks. */
public record MeetingDraft(LocalDate date, LocalTime startsAt, String place) {}
