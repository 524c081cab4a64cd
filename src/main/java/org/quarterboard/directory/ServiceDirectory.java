package org.quarterboard.directory;

import static org.quarterboard.security.Capability.READ_ATTENDANCE;
import static org.quarterboard.security.Capability.READ_KPI;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.NoService;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The services, their authorities and populations, for every room. Each answer takes one to three statements. */
@Service
@Transactional(readOnly = true)
public class ServiceDirectory {

    private final ServiceRepository services;
    private final ServiceAuthorityRepository authorities;
    private final PopulationReader populations;
    private final CurrentPerson currentPerson;
    private final Scope scope;

    ServiceDirectory(
            ServiceRepository services,
            ServiceAuthorityRepository authorities,
            PopulationReader populations,
            CurrentPerson currentPerson,
            Scope scope) {
        this.services = services;
        this.authorities = authorities;
        this.populations = populations;
        this.currentPerson = currentPerson;
        this.scope = scope;
    }

    /** The services at which the person who asks may do anything, by name; for the portal's own work, all. */
    @NoService("answers with the services of the person who asks")
    public List<ServiceItem> mine() {
        return currentPerson.viewer().map(this::servicesOf).orElseGet(services::all).stream()
                .map(ServiceEntry::item)
                .toList();
    }

    /** Every role at a service may know what the service is. */
    public ServiceItem find(@ReadsService(READ_ATTENDANCE) ServiceId service) {
        return services.all(Set.of(service.value())).stream()
                .findFirst()
                .map(ServiceEntry::item)
                .orElseThrow(NotFoundException::new);
    }

    /** The services with these codes, among those of the person who asks. An unknown code is left out. */
    @NoService("answers with the services of the person who asks")
    public Map<String, ServiceId> codes(Collection<String> codes) {
        Set<String> wanted = new HashSet<>(codes);
        return mine().stream()
                .filter(item -> wanted.contains(item.code()))
                .collect(Collectors.toMap(ServiceItem::code, ServiceItem::id));
    }

    /** The authorities that the service covers on the day, by name. */
    public List<AuthorityItem> authorities(@ReadsService(READ_ATTENDANCE) ServiceId service, LocalDate on) {
        return authorities.covered(Set.of(service.value())).stream()
                .filter(covered -> covered.validOn(on))
                .map(ServiceAuthorityRepository.Covered::item)
                .toList();
    }

    /** The authorities that the service covers or has covered, by name; one that came back is there twice. */
    public List<AuthorityItem> everyAuthority(@ReadsService(READ_ATTENDANCE) ServiceId service) {
        return authorities.covered(Set.of(service.value())).stream()
                .map(ServiceAuthorityRepository.Covered::item)
                .toList();
    }

    /** The children aged 10 to 17 in the year; empty if an authority of the service has no count for it. */
    public Optional<Population> population(@ReadsService(READ_KPI) ServiceId service, int year) {
        return populationsOf(service).stream()
                .filter(population -> population.year() == year)
                .findFirst();
    }

    /** The newest population of the service that is not of a later year than asked. */
    public Optional<Population> latestPopulation(@ReadsService(READ_KPI) ServiceId service, int noLaterThan) {
        return populationsOf(service).stream()
                .filter(population -> population.year() <= noLaterThan)
                .findFirst();
    }

    /**
     * The same of many services, in as many statements; services are left out whose figures the person who asks may not
     * read, or that have none.
     */
    @NoService("answers with the services of the person who asks")
    public Map<ServiceId, Population> latestPopulations(Collection<ServiceId> services, int noLaterThan) {
        Set<ServiceId> readable = readable(services);
        Set<Long> asked = services.stream()
                .filter(readable::contains)
                .map(ServiceId::value)
                .collect(Collectors.toSet());
        Map<ServiceId, Population> found = new HashMap<>();
        if (!asked.isEmpty()) {
            populations
                    .of(authorities.covered(asked))
                    .forEach((service, years) -> years.stream()
                            .filter(population -> population.year() <= noLaterThan)
                            .findFirst()
                            .ifPresent(population -> found.put(new ServiceId(service), population)));
        }
        return found;
    }

    private Set<ServiceId> readable(Collection<ServiceId> services) {
        if (AsSystem.isActive()) {
            return Set.copyOf(services);
        }
        return currentPerson
                .viewer()
                .map(viewer -> scope.services(viewer, READ_KPI))
                .orElseGet(() -> Set.copyOf(services));
    }

    /** All years that are complete, the newest first. */
    public List<Population> populations(@ReadsService(READ_KPI) ServiceId service) {
        return populationsOf(service);
    }

    /** The same with each year of age told apart. */
    public List<Population> populationsByAge(@ReadsService(READ_KPI) ServiceId service) {
        return populations.byAge(authorities.covered(Set.of(service.value()))).getOrDefault(service.value(), List.of());
    }

    private List<Population> populationsOf(ServiceId service) {
        return populations.of(authorities.covered(Set.of(service.value()))).getOrDefault(service.value(), List.of());
    }

    private List<ServiceEntry> servicesOf(Viewer viewer) {
        Set<Long> ids = scope.services(viewer).stream().map(ServiceId::value).collect(Collectors.toSet());
        return ids.isEmpty() ? List.of() : services.all(ids);
    }
}
