package org.quarterboard.meetings;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface InvitationRepository extends JpaRepository<Invitation, Long> {

    List<Invitation> findByBoardIdAndMeetingIdOrderById(long boardId, long meetingId);

    List<Invitation> findByBoardIdAndMeetingIdInAndMemberIdIn(
            long boardId, Collection<Long> meetingIds, Collection<Long> memberIds);
}
