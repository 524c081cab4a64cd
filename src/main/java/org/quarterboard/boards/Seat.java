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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.UserFacingException;

/** A seat on a board: of one of the five sectors, or another. */
@Entity
@Table(name = "seat")
class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seat_seq")
    @SequenceGenerator(name = "seat_seq", sequenceName = "seat_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "sector", updatable = false)
    private String sector;

    /** Outside the five sectors only. */
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SeatKind kind;

    @Column(name = "title")
    private String title;

    @Column(name = "authority_id")
    private @Nullable Long authorityId;

    @Column(name = "closed_on")
    private LocalDate closedOn = Term.OPEN;

    @Version
    @Column(name = "version")
    private long version;

    protected Seat() {}

    Seat(BoardId board, SeatDraft draft) {
        this.uuid = UUID.randomUUID();
        this.boardId = board.value();
        this.sector = draft.sector().map(Sector::name).orElse("");
        this.kind = draft.sector().isPresent() ? SeatKind.OTHER : draft.kind();
        describe(draft.title(), draft.authorityId());
    }

    SeatId seatId() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new SeatId(id);
    }

    BoardId boardId() {
        return new BoardId(boardId);
    }

    UUID uuid() {
        return uuid;
    }

    Optional<Sector> sector() {
        return kind().sector();
    }

    SeatKind kind() {
        return sector.isEmpty() ? kind : SeatKind.valueOf(sector);
    }

    String title() {
        return title;
    }

    @Nullable
    Long authorityId() {
        return authorityId;
    }

    /** The last day of the seat. */
    LocalDate closedOn() {
        return closedOn;
    }

    long version() {
        return version;
    }

    boolean openOn(LocalDate day) {
        return !day.isAfter(closedOn);
    }

    void rename(String newTitle) {
        title = Words.required(newTitle, "boards.error.seat-title");
    }

    final void describe(String newTitle, @Nullable Long newAuthorityId) {
        title = Words.required(newTitle, "boards.error.seat-title");
        authorityId = newAuthorityId;
    }

    /** Outside the five sectors, what a seat is for may be corrected; a seat of a sector stays one. */
    void becomes(SeatKind newKind) {
        if (newKind.equals(kind())) {
            return;
        }
        if (!sector.isEmpty() || newKind.sector().isPresent()) {
            throw new UserFacingException("boards.error.seat-sector");
        }
        kind = newKind;
    }

    void closeOn(LocalDate lastDay) {
        closedOn = lastDay;
    }
}
