package org.quarterboard.shared.ui;

import java.util.Set;
import org.quarterboard.shared.ServiceId;

/**
 * A service that the person may see, as the pages need it.
 *
 * @param welsh whether the service is in Wales, where some measures have other names
 * @param can what the person may do at this service (names of capabilities)
 */
public record SelectedService(ServiceId id, String code, String name, boolean welsh, Set<String> can) {

    public SelectedService {
        can = Set.copyOf(can);
    }

    public boolean may(String capability) {
        return can.contains(capability);
    }

    /** The path of a page of this service, relative to the portal's address. */
    public String path(String page) {
        return "service/" + code + (page.isEmpty() ? "" : "/" + page);
    }
}
