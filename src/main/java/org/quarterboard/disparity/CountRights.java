package org.quarterboard.disparity;

import java.util.EnumSet;
import java.util.Set;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Scope;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/**
 * What of the counts the person who asks may see and bring. Whoever reads the figures of the service sees all; a partner
 * sees and brings what is of the own sector, and nothing else. What is of no sector is brought by the service.
 */
@Component
class CountRights {

    private static final Set<Sector> EVERY = EnumSet.allOf(Sector.class);

    private final CurrentPerson currentPerson;
    private final Scope scope;

    CountRights(CurrentPerson currentPerson, Scope scope) {
        this.currentPerson = currentPerson;
        this.scope = scope;
    }

    boolean readsAll(ServiceId service) {
        return currentPerson
                .viewer()
                .map(viewer -> scope.allows(viewer, Capability.READ_KPI, service))
                .orElse(true);
    }

    /** The sectors whose data the person may bring. */
    Set<Sector> brings(ServiceId service) {
        return currentPerson
                .viewer()
                .map(viewer -> scope.sectors(viewer, Capability.CONTRIBUTE_DATA, service))
                .orElse(EVERY);
    }

    boolean mayBring(ServiceId service, Counted counted) {
        Set<Sector> own = brings(service);
        return counted.figures().isEmpty()
                && counted.partner().map(own::contains).orElse(own.equals(EVERY));
    }

    boolean maySee(ServiceId service, Counted counted) {
        return readsAll(service) || mayBring(service, counted);
    }

    boolean maySee(ServiceId service, Bringing bringing) {
        return readsAll(service)
                || bringing.partner().filter(brings(service)::contains).isPresent();
    }
}
