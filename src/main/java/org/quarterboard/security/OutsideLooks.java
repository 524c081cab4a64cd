package org.quarterboard.security;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/**
 * Puts on record that somebody from outside looks at a service: an oversight manager, who reads it without having a
 * role there. Once a day for each person and service; a record of every single page would bury the rest.
 */
@Component
public class OutsideLooks {

    private final Scope scope;
    private final AuditTrail audit;
    private final Today today;
    private final Set<Look> noted = ConcurrentHashMap.newKeySet();

    OutsideLooks(Scope scope, AuditTrail audit, Today today) {
        this.scope = scope;
        this.audit = audit;
        this.today = today;
    }

    /** The same of many services at once, whose figures are about to be read together; not of the portal's own work. */
    public void note(Viewer viewer, Collection<ServiceId> services) {
        if (!AsSystem.isActive()) {
            services.forEach(service -> note(viewer, service));
        }
    }

    private record Look(PersonId person, ServiceId service, LocalDate day) {}

    /** Before the look itself: what cannot be put on record is not seen. */
    void note(Viewer viewer, ServiceId service) {
        LocalDate day = today.date();
        Look look = new Look(viewer.id(), service, day);
        // What is on record already needs no rights looked up, of which there are many for a person of many regions.
        if (!noted.contains(look) && scope.seesFromOutside(viewer, service)) {
            audit.recordLook(AuditEvent.of("service.looked-at", service, null));
            noted.removeIf(earlier -> !earlier.day().equals(day));
            noted.add(look);
        }
    }
}
