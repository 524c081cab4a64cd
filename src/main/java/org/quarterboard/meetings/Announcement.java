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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.quarterboard.messages.CalendarMethod;

/**
 * What members were told of a meeting. Written once for every change that matters to the calendar of any of them, and
 * never changed: the number of the last one is the SEQUENCE of the calendar files.
 */
@Entity
@Table(name = "meeting_announcement")
class Announcement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_announcement_seq")
    @SequenceGenerator(
            name = "meeting_announcement_seq",
            sequenceName = "meeting_announcement_seq",
            allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "meeting_id", updatable = false)
    private long meetingId;

    @Column(name = "sequence", updatable = false)
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "method", updatable = false)
    private CalendarMethod method;

    @Column(name = "uid", updatable = false)
    private String uid;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(name = "starts_at", updatable = false)
    private LocalTime startsAt;

    @Column(name = "lasts_minutes", updatable = false)
    private int lastsMinutes;

    @Column(name = "place", updatable = false)
    private String place;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "announced_at", updatable = false)
    private Instant announcedAt;

    protected Announcement() {}

    private Announcement(Meeting meeting, CalendarMethod method, int sequence, String uid, String title, Instant now) {
        this.boardId = meeting.boardId().value();
        this.meetingId = meeting.meetingId().value();
        this.method = method;
        this.sequence = sequence;
        this.uid = uid;
        this.heldOn = meeting.heldOn();
        this.startsAt = meeting.startsAt();
        this.lastsMinutes = meeting.lastsMinutes();
        this.place = meeting.place();
        this.title = title;
        this.announcedAt = now;
    }

    static Announcement first(Meeting meeting, String uid, String title, Instant now) {
        return new Announcement(meeting, CalendarMethod.REQUEST, 0, uid, title, now);
    }

    /** The next one about the same meeting: the same entry in every calendar. */
    Announcement then(Meeting meeting, CalendarMethod how, String newTitle, Instant now) {
        return new Announcement(meeting, how, sequence + 1, uid, newTitle, now);
    }

    /** Whether calendars that have heeded this show the meeting as it is. */
    boolean says(Meeting meeting, String name) {
        return stands()
                && isFor(meeting)
                && lastsMinutes == meeting.lastsMinutes()
                && place.equals(meeting.place())
                && title.equals(name);
    }

    /** Whether it is about the same day and time, so that answers still hold. */
    boolean isFor(Meeting meeting) {
        return heldOn.equals(meeting.heldOn()) && startsAt.equals(meeting.startsAt());
    }

    /** Whether it puts the meeting into calendars, and does not take it out. */
    boolean stands() {
        return method == CalendarMethod.REQUEST;
    }

    int sequence() {
        return sequence;
    }

    String uid() {
        return uid;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalDateTime begins() {
        return heldOn.atTime(startsAt);
    }

    LocalDateTime ends() {
        return begins().plusMinutes(lastsMinutes);
    }

    String place() {
        return place;
    }

    String title() {
        return title;
    }

    Instant announcedAt() {
        return announcedAt;
    }
}
