package org.quarterboard.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Quarter;

/** A subject that the board means to look at in a quarter. */
@Entity
@Table(name = "plan_item")
class PlanItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_item_seq")
    @SequenceGenerator(name = "plan_item_seq", sequenceName = "plan_item_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "year", updatable = false)
    private short year;

    @Column(name = "quarter", updatable = false)
    private byte quarter;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "sector", updatable = false)
    private String sector;

    protected PlanItem() {}

    PlanItem(BoardId board, Quarter quarter, Subject subject) {
        this.boardId = board.value();
        this.year = (short) quarter.year();
        this.quarter = (byte) quarter.number();
        this.subject = subject.item().name();
        this.sector = subject.sectorCode();
    }

    Quarter quarter() {
        return new Quarter(year, quarter);
    }

    Subject subject() {
        Subject stored = Subject.stored(subject, sector);
        if (stored == null) {
            throw new IllegalStateException("A planned item without a subject: " + id);
        }
        return stored;
    }
}
