package org.quarterboard.boards;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SeatHoldingRepository extends JpaRepository<SeatHolding, Long> {

    List<SeatHolding> findByBoardId(long boardId);

    List<SeatHolding> findByBoardIdAndSeatId(long boardId, long seatId);

    Optional<SeatHolding> findByBoardIdAndId(long boardId, long id);
}
