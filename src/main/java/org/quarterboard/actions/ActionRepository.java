package org.quarterboard.actions;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ActionRepository extends JpaRepository<Action, Long> {

    List<Action> findByBoardId(long boardId);

    List<Action> findByStateAndDueOnLessThanEqualOrderById(ActionState state, LocalDate day);

    /** Taken first by whatever changes an action or tells of it: one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Action a where a.boardId = :boardId and a.uuid = :uuid")
    Optional<Action> lock(long boardId, UUID uuid);
}
