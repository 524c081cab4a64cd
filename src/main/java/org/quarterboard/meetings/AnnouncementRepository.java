package org.quarterboard.meetings;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnnouncementRepository extends JpaRepository<Announcement, Long> {

    /** The one that stands. */
    Optional<Announcement> findFirstByBoardIdAndMeetingIdOrderBySequenceDesc(long boardId, long meetingId);
}
