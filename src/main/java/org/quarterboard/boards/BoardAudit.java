package org.quarterboard.boards;

import java.util.Map;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Writes what happened to a board into the record of each service that it serves. */
@Component
class BoardAudit {

    private final AuditTrail trail;

    BoardAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void record(Board board, String action, Map<String, Object> facts) {
        for (ServiceId service : board.services()) {
            AuditEvent event = AuditEvent.of(action, service, new Ref("board", board.uuid()));
            for (Map.Entry<String, Object> fact : facts.entrySet()) {
                event = event.with(fact.getKey(), fact.getValue());
            }
            trail.record(event);
        }
    }
}
