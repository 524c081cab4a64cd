package org.quarterboard.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.quarterboard.shared.BoardId;

/** A member's term in the chair or as deputy. */
@Entity
@Table(name = "board_office")
class BoardOffice extends MemberTerm {

    @Enumerated(EnumType.STRING)
    @Column(name = "office", updatable = false)
    private Office office;

    protected BoardOffice() {}

    BoardOffice(BoardId board, MemberId member, Office office, Term term) {
        super(board, member, term);
        this.office = office;
    }

    OfficeId officeId() {
        return new OfficeId(storedId());
    }

    Office office() {
        return office;
    }
}
