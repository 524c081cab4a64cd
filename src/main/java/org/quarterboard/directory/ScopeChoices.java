package org.quarterboard.directory;

import static org.quarterboard.security.Capability.MANAGE_PEOPLE;

import java.util.Comparator;
import java.util.List;
import org.quarterboard.security.PortalWide;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of what a role can be granted over, for whoever keeps the people; knows nothing else of them. */
@Service
@Transactional(readOnly = true)
public class ScopeChoices {

    private final ServiceRepository services;
    private final RegionRepository regions;

    ScopeChoices(ServiceRepository services, RegionRepository regions) {
        this.services = services;
        this.regions = regions;
    }

    @PortalWide(MANAGE_PEOPLE)
    public List<Choice> services() {
        return services.all().stream()
                .map(ServiceEntry::item)
                .map(item -> new Choice(item.id().value(), item.code(), item.name()))
                .toList();
    }

    @PortalWide(MANAGE_PEOPLE)
    public List<Choice> regions() {
        return regions.findAll().stream()
                .map(region -> new Choice(region.id(), region.code(), region.name()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    /** A service or a region by name. */
    public record Choice(long id, String code, String name) {}
}
