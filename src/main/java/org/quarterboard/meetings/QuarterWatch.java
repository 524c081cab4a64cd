package org.quarterboard.meetings;

import java.time.LocalDate;
import org.quarterboard.shared.Quarter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells those who count which quarters a change touched. */
@Component
class QuarterWatch {

    private final MeetingRepository meetings;
    private final ObjectProvider<MeetingHeld> listeners;

    QuarterWatch(MeetingRepository meetings, ObjectProvider<MeetingHeld> listeners) {
        this.meetings = meetings;
        this.listeners = listeners;
    }

    void changed(Meeting meeting, LocalDate heldOn) {
        meetings.flush();
        listeners.orderedStream().forEach(listener -> listener.changed(meeting.boardId(), meeting.uuid(), heldOn));
    }

    /** A meeting moved: the quarter that it left and the one that it entered. */
    void moved(Meeting meeting, LocalDate from) {
        changed(meeting, from);
        if (!Quarter.of(from).equals(Quarter.of(meeting.heldOn()))) {
            changed(meeting, meeting.heldOn());
        }
    }
}
