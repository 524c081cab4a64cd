package org.quarterboard.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** Takes back what a register says of a day on which the meeting did not take place after all. */
@Component
class MarksOfAnotherDay {

    private final AttendanceMarkRepository marks;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    MarksOfAnotherDay(AttendanceMarkRepository marks, MeetingAudit audit, CurrentPerson currentPerson, Today today) {
        this.marks = marks;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /**
     * Takes every answer back; the rows stay, so that their versions go on rising.
     *
     * @return how many there were
     */
    int takeBack(Meeting meeting, LocalDate day) {
        List<AttendanceMark> given =
                marks
                        .findByBoardIdAndMeetingId(
                                meeting.boardId().value(), meeting.meetingId().value())
                        .stream()
                        .filter(mark -> mark.mark() != null)
                        .toList();
        PersonId by = currentPerson.idForRecord();
        Instant now = today.instant();
        given.forEach(mark -> mark.record(null, MarkDetails.NONE, by, now));
        if (!given.isEmpty()) {
            audit.record(meeting, "meeting.attendance-taken-back", Map.of("marks", given.size(), "day", day));
        }
        return given.size();
    }
}
