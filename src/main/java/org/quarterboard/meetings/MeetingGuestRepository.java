package org.quarterboard.meetings;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeetingGuestRepository extends JpaRepository<MeetingGuest, Long> {

    /** With their items, in one query. */
    @Query("select distinct g from MeetingGuest g left join fetch g.items"
            + " where g.boardId = :board and g.meetingId = :meeting and g.withdrawnAt = :withdrawn order by g.id")
    List<MeetingGuest> of(long board, long meeting, Instant withdrawn);

    @Query("select count(g) > 0 from MeetingGuest g join g.items i where g.boardId = :board and i.itemId = :item")
    boolean usesItem(long board, long item);
}
