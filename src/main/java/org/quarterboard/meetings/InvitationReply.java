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
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberId;
import org.quarterboard.shared.PersonId;

/** An answer that a member gave, or somebody for the member. Added to, never changed; the latest counts. */
@Entity
@Table(name = "invitation_reply")
class InvitationReply {

    static final int LONGEST_POSITION = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_reply_seq")
    @SequenceGenerator(name = "invitation_reply_seq", sequenceName = "invitation_reply_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "meeting_id", updatable = false)
    private long meetingId;

    @Column(name = "member_id", updatable = false)
    private long memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer", updatable = false)
    private Answer answer;

    @Column(name = "delegate_id", updatable = false)
    private @Nullable Long delegateId;

    @Column(name = "delegate_position", updatable = false)
    private String delegatePosition;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(name = "starts_at", updatable = false)
    private LocalTime startsAt;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    protected InvitationReply() {}

    InvitationReply(Meeting meeting, ReplyDraft draft, PersonId by, Instant now) {
        boolean sends = draft.answer() == Answer.DELEGATE;
        this.boardId = meeting.boardId().value();
        this.meetingId = meeting.meetingId().value();
        this.memberId = draft.member().value();
        this.answer = draft.answer();
        this.delegateId = sends && draft.delegate() != null ? draft.delegate().value() : null;
        this.delegatePosition = sends && draft.delegate() == null
                ? Words.required(draft.delegatePosition(), LONGEST_POSITION, "invitations.error.delegate")
                : "";
        this.heldOn = meeting.heldOn();
        this.startsAt = meeting.startsAt();
        this.recordedAt = now;
        this.recordedBy = by.value();
    }

    MemberId memberId() {
        return new MemberId(memberId);
    }

    long meetingId() {
        return meetingId;
    }

    Answer answer() {
        return answer;
    }

    Optional<MemberId> nominated() {
        return Optional.ofNullable(delegateId).map(MemberId::new);
    }

    String delegatePosition() {
        return delegatePosition;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    PersonId recordedBy() {
        return new PersonId(recordedBy);
    }

    /** Whether it was given for the day and time that stand now: who can come on one day has not said so of another. */
    boolean isFor(Meeting meeting) {
        return heldOn.equals(meeting.heldOn()) && startsAt.equals(meeting.startsAt());
    }

    boolean saysTheSameAs(InvitationReply other) {
        return answer == other.answer
                && Objects.equals(delegateId, other.delegateId)
                && delegatePosition.equals(other.delegatePosition)
                && heldOn.equals(other.heldOn)
                && startsAt.equals(other.startsAt);
    }
}
