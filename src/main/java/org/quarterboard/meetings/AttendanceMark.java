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

    @Enumerated(EnumType.STRING)
    @Column(name = "mark")
    private Mark mark;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Version
    @Column(name = "version")
    private long version;

    protected AttendanceMark() {}

    AttendanceMark(Meeting meeting, MarkDraft draft, PersonId by, Instant now) {
        this.boardId = meeting.boardId().value();
        this.meetingId = meeting.meetingId().value();
        this.memberId = draft.member().value();
        this.seatId = draft.seat().value();
        record(draft.mark(), by, now);
    }

    final void record(Mark newMark, PersonId by, Instant now) {
        mark = newMark;
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

    Mark mark() {
        return mark;
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
