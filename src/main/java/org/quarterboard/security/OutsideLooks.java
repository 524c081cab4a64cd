package org.quarterboard.security;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/**
 * Puts on record that somebody from outside looks at a service: an oversight manager, who reads it without having a
 * role there. Once a day for each person and service, or the same services together; a record of every single page would
 * bury the rest.
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

    /** @param services the codes of those that were looked at together; empty where it is one alone */
    private record Look(PersonId person, ServiceId service, Set<String> services, LocalDate day) {}

    /** Before the look itself: what cannot be put on record is not seen. */
    void note(Viewer viewer, ServiceId service) {
        // What is on record already needs no rights looked up, of which there are many for a person of many regions.
        if (!isNoted(viewer, service, Set.of()) && scope.seesFromOutside(viewer, service)) {
            note(viewer, service, Set.of(), AuditEvent.of("service.looked-at", service, null));
        }
    }

    /** The same of each of several services, whose figures are about to be read; not of the portal's own work. */
    public void note(Viewer viewer, Collection<ServiceId> services) {
        if (!AsSystem.isActive()) {
            services.forEach(service -> note(viewer, service));
        }
    }

    /**
     * Before figures of several services are shown beside those of one: an entry of that one names all that are read from
     * outside, so that a chart of 150 points is neither 150 entries nor none.
     *
     * @param shown the other services by their codes
     */
    public void noteTogether(Viewer viewer, ServiceId home, Map<String, ServiceId> shown) {
        Set<ServiceId> outside = scope.seenFromOutside(viewer, shown.values());
        Set<String> codes = new TreeSet<>(shown.keySet());
        codes.removeIf(code -> !outside.contains(shown.get(code)));
        if (!codes.isEmpty()) {
            AuditEvent event = AuditEvent.of("services.looked-at-together", home, null);
            note(viewer, home, codes, event.with("services", String.join(" ", codes)));
        }
    }

    private boolean isNoted(Viewer viewer, ServiceId service, Set<String> services) {
        return noted.contains(new Look(viewer.id(), service, services, today.date()));
    }

    private void note(Viewer viewer, ServiceId service, Set<String> services, AuditEvent event) {
        LocalDate day = today.date();
        Look look = new Look(viewer.id(), service, services, day);
        if (!noted.contains(look)) {
            audit.recordLook(event);
            noted.removeIf(earlier -> !earlier.day().equals(day));
            noted.add(look);
        }
    }
}
