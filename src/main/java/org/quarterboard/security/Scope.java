package org.quarterboard.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** The one place that decides who may do what where. */
@Component
public class Scope {

    private final ServicesOfRegion regions;
    private final SeatRights seats;

    Scope(ServicesOfRegion regions, SeatRights seats) {
        this.regions = regions;
        this.seats = seats;
    }

    /** Whether the person may do this at the service, by a role or by an office on its board. */
    public boolean allows(Viewer viewer, Capability capability, ServiceId service) {
        return capabilitiesAt(viewer, service).contains(capability);
    }

    /** A board may serve several services: a right at one of them is a right to their common board. */
    public boolean allows(Viewer viewer, Capability capability, BoardId board) {
        return seats.servicesOf(board).stream().anyMatch(service -> allows(viewer, capability, service));
    }

    public boolean allowsPortalWide(Viewer viewer, Capability capability) {
        return viewer.grants().stream()
                .anyMatch(grant ->
                        grant.scope() == ScopeKind.PORTAL && grant.role().brings(capability));
    }

    /** Everything the person may do at the service. */
    public Set<Capability> capabilitiesAt(Viewer viewer, ServiceId service) {
        Set<Capability> held = EnumSet.noneOf(Capability.class);
        for (Viewer.Grant grant : viewer.grants()) {
            if (covers(grant, service)) {
                held.addAll(grant.role().capabilities());
            }
        }
        if (seats.chairedBy(viewer.id()).contains(service)) {
            held.addAll(Role.CHAIR);
        }
        return held;
    }

    /** Everything the person may do anywhere: opens pages, while services ask again for the very service. */
    public Set<Capability> capabilitiesAnywhere(Viewer viewer) {
        Set<Capability> held = EnumSet.noneOf(Capability.class);
        viewer.grants().forEach(grant -> held.addAll(grant.role().capabilities()));
        if (!seats.chairedBy(viewer.id()).isEmpty()) {
            held.addAll(Role.CHAIR);
        }
        return held;
    }

    /** Whether the person reads the service by oversight alone: with no role and no office of its own. */
    boolean seesFromOutside(Viewer viewer, ServiceId service) {
        return byOversightAlone(viewer, service)
                && !seats.chairedBy(viewer.id()).contains(service);
    }

    private boolean byOversightAlone(Viewer viewer, ServiceId service) {
        return viewer.grants().stream()
                        .anyMatch(grant -> grant.role() == Role.OVERSIGHT_MANAGER && covers(grant, service))
                && viewer.grants().stream()
                        .allMatch(grant -> grant.role() == Role.OVERSIGHT_MANAGER || !covers(grant, service));
    }

    /** Those of the services that the person reads by oversight alone; offices are asked for once for all of them. */
    Set<ServiceId> seenFromOutside(Viewer viewer, Collection<ServiceId> services) {
        Set<ServiceId> chaired = seats.chairedBy(viewer.id());
        Set<ServiceId> found = new LinkedHashSet<>();
        for (ServiceId service : services) {
            if (byOversightAlone(viewer, service) && !chaired.contains(service)) {
                found.add(service);
            }
        }
        return found;
    }

    /** The services at which the person may do this, in no particular order. */
    public Set<ServiceId> services(Viewer viewer, Capability capability) {
        // The offices are asked for once, not for each of perhaps a hundred services of a region.
        Set<ServiceId> byOffice = Role.CHAIR.contains(capability) ? seats.chairedBy(viewer.id()) : Set.of();
        Set<ServiceId> found = new LinkedHashSet<>();
        for (ServiceId service : services(viewer)) {
            if (byOffice.contains(service) || byRole(viewer, capability, service)) {
                found.add(service);
            }
        }
        return found;
    }

    private boolean byRole(Viewer viewer, Capability capability, ServiceId service) {
        return viewer.grants().stream().anyMatch(grant -> grant.role().brings(capability) && covers(grant, service));
    }

    /** The services at which the person may do anything at all. */
    public Set<ServiceId> services(Viewer viewer) {
        Set<ServiceId> found = new LinkedHashSet<>(seats.chairedBy(viewer.id()));
        for (Viewer.Grant grant : viewer.grants()) {
            switch (grant.scope()) {
                case SERVICE -> found.add(new ServiceId(grant.scopeId()));
                case REGION -> found.addAll(regions.servicesOfRegion(grant.scopeId()));
                case PORTAL -> {
                    // Nothing of a service follows from a role over the portal.
                }
            }
        }
        return found;
    }

    /**
     * The only sectors whose attendance the person may see at the service: a partner's, who may stand for more than
     * one. Empty if the person may see all of them. Asked only where attendance may be read at all.
     */
    public Optional<Set<Sector>> onlySectors(Viewer viewer, ServiceId service) {
        Set<Sector> own = EnumSet.noneOf(Sector.class);
        for (Viewer.Grant grant : viewer.grants()) {
            if (covers(grant, service) && grant.role().brings(Capability.READ_ATTENDANCE)) {
                if (grant.role() != Role.PARTNER) {
                    return Optional.empty();
                }
                own.add(Sector.valueOf(grant.sector()));
            }
        }
        return own.isEmpty() || seats.chairedBy(viewer.id()).contains(service) ? Optional.empty() : Optional.of(own);
    }

    /** The sectors for which the person may do this at the service: a partner's grant brings it for its own alone. */
    public Set<Sector> sectors(Viewer viewer, Capability capability, ServiceId service) {
        boolean byOffice =
                Role.CHAIR.contains(capability) && seats.chairedBy(viewer.id()).contains(service);
        Set<Sector> found = byOffice ? EnumSet.allOf(Sector.class) : EnumSet.noneOf(Sector.class);
        for (Viewer.Grant grant : viewer.grants()) {
            if (covers(grant, service) && grant.role().brings(capability)) {
                if (grant.role() == Role.PARTNER) {
                    found.add(Sector.valueOf(grant.sector()));
                } else {
                    found.addAll(EnumSet.allOf(Sector.class));
                }
            }
        }
        return found;
    }

    private boolean covers(Viewer.Grant grant, ServiceId service) {
        return switch (grant.scope()) {
            case SERVICE -> grant.scopeId() == service.value();
            case REGION -> regions.servicesOfRegion(grant.scopeId()).contains(service);
            case PORTAL -> false;
        };
    }
}
