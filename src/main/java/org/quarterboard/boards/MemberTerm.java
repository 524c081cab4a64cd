package org.quarterboard.boards;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;

/**
 * A member's time in some place of a board. Ended, never deleted: the past stays readable. Each kind has a table of its
 * own, and a sequence named after it, as Hibernate names it unasked.
 */
@MappedSuperclass
abstract class MemberTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "member_id", updatable = false)
    private long memberId;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    @Column(name = "version")
    private long version;

    protected MemberTerm() {}

    MemberTerm(BoardId board, MemberId member, Term term) {
        this.boardId = board.value();
        this.memberId = member.value();
        this.validFrom = term.from();
        this.validTo = term.to();
    }

    long storedId() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    BoardId boardId() {
        return new BoardId(boardId);
    }

    MemberId memberId() {
        return new MemberId(memberId);
    }

    Term term() {
        return new Term(validFrom, validTo);
    }

    /** Whether the other is another term, with a day in common. */
    boolean meets(MemberTerm other) {
        boolean same = id != null && id.equals(other.id);
        return !same && term().overlaps(other.term());
    }

    /** The last day of the term; may be corrected afterwards, but never lies before the first. */
    void endOn(LocalDate lastDay) {
        validTo = new Term(validFrom, lastDay).to();
    }
}
