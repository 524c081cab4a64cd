package org.quarterboard.boards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SeatRepository extends JpaRepository<Seat, Long> {

    List<Seat> findByBoardIdOrderById(long boardId);

    Optional<Seat> findByBoardIdAndUuid(long boardId, UUID uuid);

    Optional<Seat> findByBoardIdAndId(long boardId, long id);
}
