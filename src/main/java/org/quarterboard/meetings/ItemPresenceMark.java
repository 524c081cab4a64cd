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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberId;
import org.quarterboard.shared.PersonId;

/** Where a member's presence for one item differs from that for the meeting. Added and withdrawn, never changed. */
@Entity
@Table(name = "item_presence")
class ItemPresenceMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_presence_seq")
    @SequenceGenerator(name = "item_presence_seq", sequenceName = "item_presence_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "meeting_id", updatable = false)
    private long meetingId;

    @Column(name = "agenda_item_id", updatable = false)
    private long itemId;

    @Column(name = "member_id", updatable = false)
    private long memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private ItemPresenceKind kind;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private long withdrawnBy;

    protected ItemPresenceMark() {}

    ItemPresenceMark(Meeting meeting, ItemPresenceDraft draft, PersonId by, Instant now) {
        this.uuid = UUID.randomUUID();
        this.boardId = meeting.boardId().value();
        this.meetingId = meeting.meetingId().value();
        this.itemId = draft.item().value();
        this.memberId = draft.member().value();
        this.kind = draft.kind();
        this.recordedAt = now;
        this.recordedBy = by.value();
        this.withdrawnAt = Withdrawal.STANDING;
    }

    UUID uuid() {
        return uuid;
    }

    AgendaItemId item() {
        return new AgendaItemId(itemId);
    }

    MemberId memberId() {
        return new MemberId(memberId);
    }

    ItemPresenceKind kind() {
        return kind;
    }

    void withdraw(PersonId by, Instant now) {
        withdrawnAt = now;
        withdrawnBy = by.value();
    }
}
