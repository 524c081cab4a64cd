package org.quarterboard.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Scope;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services of the person in front of the screen, with what that person may do there. */
@Component
@Transactional(readOnly = true)
class ViewerServices implements ServiceLookup {

    private final ServiceRepository services;
    private final CurrentPerson currentPerson;
    private final Scope scope;

    ViewerServices(ServiceRepository services, CurrentPerson currentPerson, Scope scope) {
        this.services = services;
        this.currentPerson = currentPerson;
        this.scope = scope;
    }

    @Override
    public SelectedService byCode(String code) {
        Viewer viewer = currentPerson
                .viewer()
                .filter(person -> !person.mustChangePassword())
                .orElseThrow(NotFoundException::new);
        return services.withCode(code)
                .map(entry -> selected(viewer, entry))
                .filter(service -> !service.can().isEmpty())
                .orElseThrow(NotFoundException::new);
    }

    /** None for a person who has a password to change first: the frame of that page asks as well. */
    @Override
    public List<SelectedService> all() {
        return currentPerson
                .viewer()
                .filter(person -> !person.mustChangePassword())
                .map(this::of)
                .orElseGet(List::of);
    }

    private List<SelectedService> of(Viewer viewer) {
        Set<Long> ids = scope.services(viewer).stream().map(ServiceId::value).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        return services.all(ids).stream()
                .map(entry -> selected(viewer, entry))
                .filter(service -> !service.can().isEmpty())
                .toList();
    }

    private SelectedService selected(Viewer viewer, ServiceEntry entry) {
        ServiceItem item = entry.item();
        Set<String> can =
                scope.capabilitiesAt(viewer, item.id()).stream().map(Enum::name).collect(Collectors.toSet());
        return new SelectedService(item.id(), item.code(), item.name(), item.country() == Country.WALES, can);
    }
}
