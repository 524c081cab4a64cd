package org.quarterboard.shell.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** Which service the reader works with: the one in the address; else the last one; else the first. */
@SpringComponent
@VaadinSessionScope
class ChosenService {

    private final ServiceLookup services;
    private @Nullable String lastCode;

    ChosenService(ServiceLookup services) {
        this.services = services;
    }

    List<SelectedService> all() {
        return services.all();
    }

    Optional<SelectedService> choose(List<SelectedService> mine, RouteParameters parameters, Location location) {
        String wanted = parameters
                .get(ServicePage.SERVICE)
                .or(() -> location.getQueryParameters().getSingleParameter(ServicePage.SERVICE))
                .orElse(lastCode);
        Optional<SelectedService> chosen = mine.stream()
                .filter(service -> service.code().equals(wanted))
                .findFirst()
                .or(() -> mine.stream().findFirst());
        chosen.ifPresent(service -> lastCode = service.code());
        return chosen;
    }
}
