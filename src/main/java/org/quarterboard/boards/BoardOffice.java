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

/** A member's term in the chair or as deputy. */
@Entity
@Table(name = "board_office")
class BoardOffice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_office_seq")
    @SequenceGenerator(name = "board_office_seq", sequenceName = "board_office_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "member_id", updatable = false)
    private long memberId;

    @Enumerated(EnumType.STRING)
    @Column(name = "office", updatable = false)
    private Office office;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    @Column(name = "version")
    private long version;

    protected BoardOffice() {}

    BoardOffice(BoardId board, MemberId member, Office office, Term term) {
        this.boardId = board.value();
        this.memberId = member.value();
        this.office = office;
        this.validFrom = term.from();
        this.validTo = term.to();
    }

    OfficeId officeId() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new OfficeId(id);
    }

    boolean isStored() {
        return id != null;
    }

    BoardId boardId() {
        return new BoardId(boardId);
    }

    MemberId memberId() {
        return new MemberId(memberId);
    }

    Office office() {
        return office;
    }

    Term term() {
        return new Term(validFrom, validTo);
    }

    void endOn(LocalDate lastDay) {
        validTo = new Term(validFrom, lastDay).to();
    }
}
