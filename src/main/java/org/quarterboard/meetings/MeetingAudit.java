package org.quarterboard.meetings;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Writes what happened to a meeting into the record of each service that the board serves. */
@Component
class MeetingAudit {

    private final AuditTrail trail;
    private final SeatRights boards;

    MeetingAudit(AuditTrail trail, SeatRights boards) {
        this.trail = trail;
        this.boards = boards;
    }

    void record(Meeting meeting, String action, Map<String, Object> facts) {
        record(meeting.boardId(), new Ref("meeting", meeting.uuid()), action, facts);
    }

    /** What concerns no meeting in particular. */
    void record(BoardId board, String action, Map<String, Object> facts) {
        record(board, null, action, facts);
    }

    private void record(BoardId board, @Nullable Ref about, String action, Map<String, Object> facts) {
        for (ServiceId service : boards.servicesOf(board)) {
            AuditEvent event = AuditEvent.of(action, service, about);
            for (Map.Entry<String, Object> fact : facts.entrySet()) {
                event = event.with(fact.getKey(), fact.getValue());
            }
            trail.record(event);
        }
    }
}
