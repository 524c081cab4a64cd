package org.quarterboard.boards;

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
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;

/** An entry of the induction record. One made in error is withdrawn, never deleted. */
@Entity
@Table(name = "induction_item")
class InductionEntry {

    static final int LONGEST_REMARK = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "induction_item_seq")
    @SequenceGenerator(name = "induction_item_seq", sequenceName = "induction_item_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "member_id", updatable = false)
    private long memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "topic", updatable = false)
    private InductionTopic topic;

    @Column(name = "done_on", updatable = false)
    private LocalDate doneOn;

    @Column(name = "remark", updatable = false)
    private String remark;

    @Column(name = "withdrawn")
    private boolean withdrawn;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    protected InductionEntry() {}

    InductionEntry(BoardId board, InductionTopic topic, InductionDraft draft, Instant at, PersonId by) {
        this.boardId = board.value();
        this.memberId = draft.member().value();
        this.topic = topic;
        this.doneOn = draft.doneOn();
        this.remark = Words.optional(draft.remark(), LONGEST_REMARK, "boards.error.remark");
        this.recordedAt = at;
        this.recordedBy = by.value();
    }

    MemberId memberId() {
        return new MemberId(memberId);
    }

    InductionTopic topic() {
        return topic;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    void withdraw() {
        withdrawn = true;
    }

    InductionItem item() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new InductionItem(new InductionItemId(id), memberId(), topic, doneOn, remark);
    }
}
