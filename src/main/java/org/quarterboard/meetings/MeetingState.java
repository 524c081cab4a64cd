package org.quarterboard.meetings;

import java.util.Collection;
import java.util.List;

/**
 * How far a meeting is. {@link #PLANNED} → {@link #CALLED} → {@link #PUBLISHED} → {@link #HELD} → {@link #DRAFTED} →
 * {@link #AGREED} → {@link #CLOSED}; a meeting that has not been held may be {@link #POSTPONED} or {@link #CANCELLED}
 * instead. Steps before "held" may be skipped, later ones not. Whoever takes "held" back returns to the step before it.
 */
public enum MeetingState {
    PLANNED,
    /** Members have been invited. */
    CALLED,
    /** The papers are out. */
    PUBLISHED,
    HELD,
    /** Held, and its minutes are in circulation. */
    DRAFTED,
    /** Held, and a later meeting has agreed its minutes. */
    AGREED,
    /** Held, minutes agreed and signed: nothing changes any more except by a dated correction. */
    CLOSED,
    /** Put off without a new day; giving it one plans it again. */
    POSTPONED,
    CANCELLED;

    /** Every state of a meeting that took place: what counts for KPI 8. */
    public static final Collection<MeetingState> TOOK_PLACE = List.of(HELD, DRAFTED, AGREED, CLOSED);

    /** Every state of a meeting that is still to come, or of which nobody has said yet whether it was held. */
    public static final Collection<MeetingState> AHEAD = List.of(PLANNED, CALLED, PUBLISHED);

    /** Whether the meeting took place. Only such a meeting counts for KPI 8. */
    public boolean tookPlace() {
        return TOOK_PLACE.contains(this);
    }

    /** Whether the meeting is still to come, or its day has come and nobody has said yet whether it was held. */
    public boolean isAhead() {
        return AHEAD.contains(this);
    }

    /** Whether the meeting will not take place as planned. */
    public boolean isOff() {
        return this == CANCELLED || this == POSTPONED;
    }

    /** Whether members have been told of the meeting. */
    public boolean isAnnounced() {
        return this == CALLED || this == PUBLISHED;
    }

    /** Whether whoever reads the board may have the papers: published, or overtaken by the meeting itself. */
    public boolean papersOut() {
        return this == PUBLISHED || tookPlace();
    }

    /** Whether minutes are in circulation or beyond. */
    public boolean hasMinutes() {
        return this == DRAFTED || this == AGREED || this == CLOSED;
    }

    /** Whether a later meeting has agreed the minutes: nothing changes any more except by a dated correction. */
    public boolean minutesAgreed() {
        return this == AGREED || this == CLOSED;
    }

    /** Whether the agenda may still change: once minutes go round it is the record of the meeting. */
    public boolean agendaOpen() {
        return !isOff() && !hasMinutes();
    }

    /** Whether attendance may be recorded, from the day on: agreed minutes have settled it. */
    public boolean registerOpen() {
        return !isOff() && !minutesAgreed();
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "meetings.state." + name();
    }
}
