package org.quarterboard.meetings;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ItemPresenceRepository extends JpaRepository<ItemPresenceMark, Long> {

    List<ItemPresenceMark> findByBoardIdAndMeetingIdAndWithdrawnAtOrderById(
            long boardId, long meetingId, Instant withdrawnAt);

    boolean existsByBoardIdAndItemId(long boardId, long itemId);
}
