package org.quarterboard.meetings;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaItemRepository extends JpaRepository<AgendaItem, Long> {

    List<AgendaItem> findByBoardIdAndMeetingIdOrderByPosition(long boardId, long meetingId);

    List<AgendaItem> findByBoardIdAndMeetingIdIn(long boardId, Collection<Long> meetingIds);
}
