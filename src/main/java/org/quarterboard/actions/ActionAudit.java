package org.quarterboard.actions;

import java.util.Map;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Writes what happened to an action into the record of each service that the board serves. */
@Component
class ActionAudit {

    private final AuditTrail trail;
    private final SeatRights boards;

    ActionAudit(AuditTrail trail, SeatRights boards) {
        this.trail = trail;
        this.boards = boards;
    }

    void record(Action action, String what, Map<String, Object> facts) {
        for (ServiceId service : boards.servicesOf(action.boardId())) {
            AuditEvent event = AuditEvent.of(what, service, new Ref(ActionService.KIND, action.uuid()))
                    .with("number", action.number().label());
            for (Map.Entry<String, Object> fact : facts.entrySet()) {
                event = event.with(fact.getKey(), fact.getValue());
            }
            trail.record(event);
        }
    }
}
