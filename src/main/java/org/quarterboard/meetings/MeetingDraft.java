package org.quarterboard.meetings;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where the board meets; start time on London clocks.
 *
 * @param lastsMinutes {@link #SHORTEST} to {@link #LONGEST}
 */
public record MeetingDraft(LocalDate date, LocalTime startsAt, int lastsMinutes, String place) {

    public static final int USUAL = 120;
    public static final int SHORTEST = 15;
    public static final int LONGEST = 720;

    /** A meeting of the usual length. */
    public MeetingDraft(LocalDate date, LocalTime startsAt, String place) {
        this(date, startsAt, USUAL, place);
    }
}
