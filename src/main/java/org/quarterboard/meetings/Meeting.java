package org.quarterboard.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.UserFacingException;

/** A meeting of a board. Cancelled, never deleted. */
@Entity
@Table(name = "meeting")
class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_seq")
    @SequenceGenerator(name = "meeting_seq", sequenceName = "meeting_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "lasts_minutes")
    private int lastsMinutes;

    @Column(name = "place")
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MeetingState state;

    /** Whether the papers went out to those whose invitations stand, or stood when the meeting was held or called off. */
    @Column(name = "published")
    private boolean published;

    @Column(name = "reason")
    private String reason;

    @Version
    @Column(name = "version")
    private long version;

    protected Meeting() {}

    Meeting(BoardId board, LocalDate heldOn, LocalTime startsAt, int lastsMinutes, String place) {
        this.uuid = UUID.randomUUID();
        this.boardId = board.value();
        this.heldOn = heldOn;
        this.startsAt = startsAt;
        this.lastsMinutes = lastsMinutes;
        this.place = place;
        this.state = MeetingState.PLANNED;
        this.reason = "";
    }

    MeetingId meetingId() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new MeetingId(id);
    }

    UUID uuid() {
        return uuid;
    }

    BoardId boardId() {
        return new BoardId(boardId);
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalTime startsAt() {
        return startsAt;
    }

    int lastsMinutes() {
        return lastsMinutes;
    }

    String place() {
        return place;
    }

    MeetingState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    long version() {
        return version;
    }

    boolean tookPlace() {
        return state.tookPlace();
    }

    /** A new day, time, length or place. A postponed meeting is planned again by it. */
    void move(LocalDate day, LocalTime time, int minutes, String newPlace, LocalDate today) {
        if (state == MeetingState.CANCELLED) {
            throw new UserFacingException("meetings.error.cancelled");
        }
        if (state == MeetingState.AGREED || state == MeetingState.CLOSED) {
            throw new UserFacingException("meetings.error.minutes-agreed");
        }
        if (tookPlace() && day.isAfter(today)) {
            throw new UserFacingException("meetings.error.held-in-the-future");
        }
        heldOn = day;
        startsAt = time;
        lastsMinutes = minutes;
        place = newPlace;
        if (state == MeetingState.POSTPONED) {
            reopen(false);
        }
    }

    /** Members are invited. */
    void call(LocalDate today) {
        if (state != MeetingState.PLANNED) {
            throw new UserFacingException("meetings.error.not-planned");
        }
        if (heldOn.isBefore(today)) {
            throw new UserFacingException("meetings.error.day-has-passed");
        }
        state = MeetingState.CALLED;
    }

    /** The papers go out to those who have been invited. */
    void publish() {
        if (state == MeetingState.PLANNED) {
            throw new UserFacingException("meetings.error.not-called");
        }
        if (state != MeetingState.CALLED) {
            throw new UserFacingException("meetings.error.not-planned");
        }
        state = MeetingState.PUBLISHED;
        published = true;
    }

    void hold(LocalDate today) {
        if (state == MeetingState.CANCELLED) {
            throw new UserFacingException("meetings.error.cancelled");
        }
        if (!state.isAhead()) {
            throw new UserFacingException("meetings.error.not-ahead");
        }
        if (heldOn.isAfter(today)) {
            throw new UserFacingException("meetings.error.not-yet");
        }
        state = MeetingState.HELD;
    }

    /** The draft of the minutes goes round; again after a correction. */
    void circulateMinutes() {
        if (state != MeetingState.HELD && state != MeetingState.DRAFTED) {
            throw new UserFacingException("meetings.error.not-held");
        }
        state = MeetingState.DRAFTED;
    }

    /** A later meeting has agreed the minutes. */
    void agreeMinutes() {
        if (state != MeetingState.DRAFTED) {
            throw new UserFacingException("meetings.error.minutes-not-circulated");
        }
        state = MeetingState.AGREED;
    }

    /** The chair has signed the agreed minutes. */
    void close() {
        if (state != MeetingState.AGREED) {
            throw new UserFacingException("meetings.error.minutes-not-agreed");
        }
        state = MeetingState.CLOSED;
    }

    void cancel(String why) {
        callOff(MeetingState.CANCELLED, why);
    }

    void postpone(String why) {
        if (!state.isAhead()) {
            throw new UserFacingException("meetings.error.not-ahead");
        }
        callOff(MeetingState.POSTPONED, why);
    }

    private void callOff(MeetingState how, String why) {
        if (state.hasMinutes()) {
            throw new UserFacingException("meetings.error.has-minutes");
        }
        state = how;
        reason = why;
    }

    /**
     * Takes back that it was held, postponed or cancelled.
     *
     * @param invited whether members still have it in their calendars as it is: then it is called as before, and the
     *     papers are out if they were; else it is planned again
     */
    final void reopen(boolean invited) {
        if (state.hasMinutes()) {
            throw new UserFacingException("meetings.error.has-minutes");
        }
        if (state != MeetingState.HELD && !state.isOff()) {
            throw new UserFacingException("meetings.error.nothing-to-take-back");
        }
        published = published && invited;
        state = invited ? calledState() : MeetingState.PLANNED;
        reason = "";
    }

    private MeetingState calledState() {
        return published ? MeetingState.PUBLISHED : MeetingState.CALLED;
    }

    /** Attendance is a record of what was, not of what is hoped for; agreed minutes have settled it. */
    void requireRecordable(LocalDate today) {
        if (state.isOff()) {
            throw new UserFacingException("meetings.error.cancelled");
        }
        if (state.minutesAgreed()) {
            throw new UserFacingException("meetings.error.minutes-agreed");
        }
        if (heldOn.isAfter(today)) {
            throw new UserFacingException("meetings.error.attendance-before-the-day");
        }
    }

    /** Before its minutes are agreed a register is not corrected but recorded. */
    void requireSettled() {
        if (!state.minutesAgreed()) {
            throw new UserFacingException("registers.error.not-settled");
        }
    }

    /** The agenda of a meeting that took place is its record. */
    void requireAgendaOpen() {
        if (state.isOff()) {
            throw new UserFacingException("meetings.error.cancelled");
        }
        if (state.hasMinutes()) {
            throw new UserFacingException("meetings.error.has-minutes");
        }
    }
}
