package org.quarterboard.audit;

import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes each event beside the change it tells of. */
@Component
class StoredTrail implements AuditTrail {

    private static final JsonMapper JSON = new JsonMapper();

    private final StoredEventRepository events;
    private final CurrentPerson currentPerson;
    private final Today today;

    StoredTrail(StoredEventRepository events, CurrentPerson currentPerson, Today today) {
        this.events = events;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        store(event);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordLook(AuditEvent event) {
        store(event);
    }

    private void store(AuditEvent event) {
        ServiceId service = event.service();
        Ref subject = event.subject();
        events.save(new StoredEvent(
                today.instant(),
                currentPerson.idForRecord().value(),
                currentPerson.nameForRecord(),
                event.action(),
                service == null ? 0 : service.value(),
                subject == null ? "" : subject.toString(),
                JSON.writeValueAsString(event.details())));
    }
}
