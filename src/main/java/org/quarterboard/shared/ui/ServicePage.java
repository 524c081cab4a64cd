package org.quarterboard.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;

/**
 * A page of one service. The service stands in the path, the quarter and every filter in the query: the address is the
 * whole state, so that it can be bookmarked and sent.
 */
public abstract class ServicePage extends Page implements BeforeEnterObserver {

    /** The route parameter of the service's code. */
    public static final String SERVICE = "service";

    /** The query parameter of the quarter, as its national label. */
    public static final String QUARTER = "quarter";

    private static final long serialVersionUID = 1L;

    private final transient ServiceLookup services;

    protected ServicePage(ServiceLookup services) {
        this.services = services;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get(SERVICE).orElseThrow(NotFoundException::new);
        show(services.byCode(code), event);
    }

    /** Fills the page. */
    protected abstract void show(SelectedService service, BeforeEnterEvent event);

    /** The quarter that the address names, if it names one. */
    protected static Optional<Quarter> quarterOf(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUARTER)
                .flatMap(Quarter::parse);
    }
}
