package org.quarterboard.meetings;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface InvitationReplyRepository extends JpaRepository<InvitationReply, Long> {

    List<InvitationReply> findByBoardIdAndMeetingIdOrderByRecordedAtAscIdAsc(long boardId, long meetingId);

    List<InvitationReply> findByBoardIdAndMeetingIdInOrderByRecordedAtAscIdAsc(
            long boardId, Collection<Long> meetingIds);
}
