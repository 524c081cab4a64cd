package org.quarterboard.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Sector;

/** A seat on a board: of one of the five sectors, or another. */
@Entity
@Table(name = "seat")
class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seat_seq")
    @SequenceGenerator(name = "seat_seq", sequenceName = "seat_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "sector", updatable = false)
    private String sector;

    @Column(name = "title")
    private String title;

    @Column(name = "authority_id")
    private @Nullable Long authorityId;

    @Version
    @Column(name = "version")
    private long version;

    protected Seat() {}

    Seat(BoardId board, Optional<Sector> sector, String title, @Nullable Long authorityId) {
        this.boardId = board.value();
        this.sector = sector.map(Sector::name).orElse("");
        this.title = title;
        this.authorityId = authorityId;
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

    Optional<Sector> sector() {
        return sector.isEmpty() ? Optional.empty() : Optional.of(Sector.valueOf(sector));
    }

    String title() {
        return title;
    }

    @Nullable
    Long authorityId() {
        return authorityId;
    }

    void rename(String newTitle) {
        title = newTitle;
    }
}
