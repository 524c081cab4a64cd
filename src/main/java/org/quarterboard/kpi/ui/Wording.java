package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.function.Function;
import org.quarterboard.kpi.CatalogueLinks;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;

/** The wording of England or of Wales: the one in the address; else that of the reader's services. */
final class Wording extends Nav {

    private static final long serialVersionUID = 1L;

    /** @param address the address of the same page in the wording of Wales, or in that of England */
    Wording(boolean wales, Function<Boolean, String> address) {
        addClassName("qb-years");
        setAriaLabel(getTranslation("kpi.catalogue.wording"));
        for (boolean each : new boolean[] {false, true}) {
            String label = getTranslation("kpi.catalogue.wording." + CatalogueLinks.wording(each));
            if (each == wales) {
                Span here = new Span(label);
                here.getElement().setAttribute("aria-current", "page");
                add(here);
            } else {
                add(new Anchor(address.apply(each), label));
            }
        }
    }

    static boolean wales(BeforeEnterEvent event, ServiceLookup services) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CatalogueLinks.WORDING)
                .map(CatalogueLinks.wording(true)::equals)
                .orElseGet(() -> allInWales(services.all()));
    }

    private static boolean allInWales(List<SelectedService> services) {
        return !services.isEmpty() && services.stream().allMatch(SelectedService::welsh);
    }
}
