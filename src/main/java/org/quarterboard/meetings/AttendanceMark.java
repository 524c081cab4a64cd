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
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;
import org.quarterboard.shared.PersonId;

/** What was recorded of a member, for the seat that the member attended for. */
@Entity
@Table(name = "attendance_mark")
class AttendanceMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_mark_seq")
    @SequenceGenerator(name = "attendance_mark_seq", sequenceName = "attendance_mark_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "meeting_id", updatable = false)
    private long meetingId;

    @Column(name = "member_id", updatable = false)
    private long memberId;

    @Column(name = "seat_id", updatable = false)
    private long seatId;

    /** Null once an answer has been taken back: the row stays, so that its version goes on rising. */
    @Enumerated(EnumType.STRING)
    @Column(name = "mark")
    private @Nullable Mark mark;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private @Nullable AttendanceMode mode;

    @Column(name = "arrived_at")
    private @Nullable LocalTime arrivedAt;

    @Column(name = "left_at")
    private @Nullable LocalTime leftAt;

    @Column(name = "delegate_position")
    private String delegatePosition;

    @Column(name = "reason")
    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected AttendanceMark() {}

    AttendanceMark(Meeting meeting, MarkDraft draft, MarkDetails details, PersonId by, Instant now) {
        this.boardId = meeting.boardId().value();
        this.meetingId = meeting.meetingId().value();
        this.memberId = draft.member().value();
        this.seatId = draft.seat().value();
        record(draft.mark(), details, by, now);
    }

    final void record(@Nullable Mark newMark, MarkDetails details, PersonId by, Instant now) {
        mark = newMark;
        mode = details.mode();
        arrivedAt = details.arrived();
        leftAt = details.left();
        delegatePosition = details.delegatePosition();
        reason = details.reason();
        recordedAt = now;
        recordedBy = by.value();
    }

    long meetingId() {
        return meetingId;
    }

    MemberId memberId() {
        return new MemberId(memberId);
    }

    SeatId seatId() {
        return new SeatId(seatId);
    }

    @Nullable
    Mark mark() {
        return mark;
    }

    MarkDetails details() {
        return new MarkDetails(mode, arrivedAt, leftAt, delegatePosition, reason);
    }

    /** Whether it says just that already. */
    boolean says(@Nullable Mark other, MarkDetails otherDetails) {
        return mark == other && details().equals(otherDetails);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    PersonId recordedBy() {
        return new PersonId(recordedBy);
    }

    long version() {
        return version;
    }
}
