package org.quarterboard.meetings;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MeetingRepository extends JpaRepository<Meeting, Long> {

    List<Meeting> findByBoardIdOrderByHeldOnDescStartsAtDesc(long boardId);

    Optional<Meeting> findByBoardIdAndUuid(long boardId, UUID uuid);

    List<Meeting> findByUuidIn(Collection<UUID> uuids);

    List<Meeting> findByBoardIdAndStateInAndHeldOnBetweenOrderByHeldOnAscStartsAtAsc(
            long boardId, Collection<MeetingState> states, LocalDate from, LocalDate to);

    @Query("select min(m.heldOn) from Meeting m where m.boardId = :boardId and m.state in :states")
    Optional<LocalDate> firstDayHeld(long boardId, Collection<MeetingState> states);

    /** Taken first by whatever changes a meeting, its agenda or its register: one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.boardId = :boardId and m.uuid = :uuid")
    Optional<Meeting> lock(long boardId, UUID uuid);

    /** Taken by whatever plans several meetings at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.boardId = :boardId")
    List<Meeting> lockAll(long boardId);
}
