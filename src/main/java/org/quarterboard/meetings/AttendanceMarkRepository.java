package org.quarterboard.meetings;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AttendanceMarkRepository extends JpaRepository<AttendanceMark, Long> {

    List<AttendanceMark> findByBoardIdAndMeetingId(long boardId, long meetingId);

    List<AttendanceMark> findByBoardIdAndMeetingIdIn(long boardId, Collection<Long> meetingIds);
}
