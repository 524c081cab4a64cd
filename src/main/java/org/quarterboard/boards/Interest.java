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
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;

/** An entry of the register of interests. Ended, never deleted. */
@Entity
@Table(name = "interest")
class Interest {

    static final int LONGEST_NATURE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interest_seq")
    @SequenceGenerator(name = "interest_seq", sequenceName = "interest_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "member_id", updatable = false)
    private long memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private InterestKind kind;

    @Column(name = "nature", updatable = false)
    private String nature;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "declared_on", updatable = false)
    private LocalDate declaredOn;

    @Version
    @Column(name = "version")
    private long version;

    protected Interest() {}

    Interest(BoardId board, InterestDraft draft) {
        this.boardId = board.value();
        this.memberId = draft.member().value();
        this.kind = draft.kind();
        this.nature = draft.kind() == InterestKind.NONE
                ? ""
                : Words.required(draft.nature(), LONGEST_NATURE, "boards.error.nature");
        this.validFrom = draft.term().from();
        this.validTo = draft.term().to();
        this.declaredOn = draft.declaredOn();
    }

    InterestId interestId() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new InterestId(id);
    }

    MemberId memberId() {
        return new MemberId(memberId);
    }

    InterestKind kind() {
        return kind;
    }

    Term term() {
        return new Term(validFrom, validTo);
    }

    void endOn(LocalDate lastDay) {
        validTo = new Term(validFrom, lastDay).to();
    }

    InterestItem item(MemberItem member) {
        return new InterestItem(
                interestId(), member.id(), member.position(), member.organisation(), kind, nature, term(), declaredOn);
    }
}
