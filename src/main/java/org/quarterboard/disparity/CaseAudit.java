package org.quarterboard.disparity;

import java.util.Locale;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Writes that a step was taken; its words stay where they were said. */
@Component
class CaseAudit {

    private final AuditTrail trail;

    CaseAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void record(ServiceId service, DisparityCase of, CaseStepKind kind, CaseFacts facts) {
        AuditEvent event = AuditEvent.of(
                        "disparity.case-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        service,
                        new Ref(DisparityCaseService.KIND, of.uuid()))
                .with("number", of.number().label());
        if (!facts.choice().isEmpty()) {
            event = event.with("choice", facts.choice());
        }
        Sector sector = facts.sector();
        if (sector != null) {
            event = event.with("sector", sector);
        }
        trail.record(event);
    }
}
