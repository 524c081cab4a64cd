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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberId;
import org.quarterboard.shared.PersonId;

/** An interest that a member declared at a meeting. Added and withdrawn, never changed. */
@Entity
@Table(name = "interest_declaration")
class InterestDeclaration {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interest_declaration_seq")
    @SequenceGenerator(
            name = "interest_declaration_seq",
            sequenceName = "interest_declaration_seq",
            allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "meeting_id", updatable = false)
    private long meetingId;

    @Column(name = "member_id", updatable = false)
    private long memberId;

    /** Null where the interest concerns the whole meeting. */
    @Column(name = "agenda_item_id", updatable = false)
    private @Nullable Long itemId;

    @Column(name = "nature", updatable = false)
    private String nature;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", updatable = false)
    private InterestOutcome outcome;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private long withdrawnBy;

    protected InterestDeclaration() {}

    InterestDeclaration(Meeting meeting, DeclarationDraft draft, String nature, PersonId by, Instant now) {
        this.uuid = UUID.randomUUID();
        this.boardId = meeting.boardId().value();
        this.meetingId = meeting.meetingId().value();
        this.memberId = draft.member().value();
        this.itemId = draft.item().map(AgendaItemId::value).orElse(null);
        this.nature = nature;
        this.outcome = draft.outcome();
        this.recordedAt = now;
        this.recordedBy = by.value();
        this.withdrawnAt = Withdrawal.STANDING;
    }

    UUID uuid() {
        return uuid;
    }

    MemberId memberId() {
        return new MemberId(memberId);
    }

    Optional<AgendaItemId> item() {
        return Optional.ofNullable(itemId).map(AgendaItemId::new);
    }

    String nature() {
        return nature;
    }

    InterestOutcome outcome() {
        return outcome;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    boolean saysTheSameAs(DeclarationDraft draft, String otherNature) {
        return memberId().equals(draft.member())
                && item().equals(draft.item())
                && nature.equals(otherNature)
                && outcome == draft.outcome();
    }

    void withdraw(PersonId by, Instant now) {
        withdrawnAt = now;
        withdrawnBy = by.value();
    }
}
