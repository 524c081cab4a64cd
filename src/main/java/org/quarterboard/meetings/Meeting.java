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

    @Column(name = "place")
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MeetingState state;

    @Column(name = "reason")
    private String reason;

    @Version
    @Column(name = "version")
    private long version;

    protected Meeting() {}

    Meeting(BoardId board, LocalDate heldOn, LocalTime startsAt, String place) {
        this.uuid = UUID.randomUUID();
        this.boardId = board.value();
        this.heldOn = heldOn;
        this.startsAt = startsAt;
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

    boolean isHeld() {
        return state == MeetingState.HELD;
    }

    void move(LocalDate day, LocalTime time, String newPlace, LocalDate today) {
        if (isHeld() && day.isAfter(today)) {
            throw new UserFacingException("meetings.error.held-in-the-future");
        }
        heldOn = day;
        startsAt = time;
        place = newPlace;
    }

    void hold(LocalDate today) {
        if (state == MeetingState.CANCELLED) {
            throw new UserFacingException("meetings.error.cancelled");
        }
        if (heldOn.isAfter(today)) {
            throw new UserFacingException("meetings.error.not-yet");
        }
        state = MeetingState.HELD;
    }

    void cancel(String why) {
        state = MeetingState.CANCELLED;
        reason = why;
    }

    /** Back to planned: takes back that it was held or cancelled. */
    void reopen() {
        state = MeetingState.PLANNED;
        reason = "";
    }

    /** Attendance is a record of what was, not of what is hoped for. */
    void requireRecordable(LocalDate today) {
        if (state == MeetingState.CANCELLED) {
            throw new UserFacingException("meetings.error.cancelled");
        }
        if (heldOn.isAfter(today)) {
            throw new UserFacingException("meetings.error.attendance-before-the-day");
        }
    }
}
