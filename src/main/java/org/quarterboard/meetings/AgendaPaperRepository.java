package org.quarterboard.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaPaperRepository extends JpaRepository<AgendaPaper, Long> {

    List<AgendaPaper> findByBoardIdAndMeetingIdOrderById(long boardId, long meetingId);

    Optional<AgendaPaper> findByBoardIdAndMeetingIdAndUuid(long boardId, long meetingId, UUID uuid);

    boolean existsByBoardIdAndItemId(long boardId, long itemId);
}
