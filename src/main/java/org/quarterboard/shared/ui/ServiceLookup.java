package org.quarterboard.shared.ui;

import java.util.List;

/** The directory's answer to which services the person who asks may see. */
public interface ServiceLookup {

    /**
     * The service of that code.
     *
     * @throws org.quarterboard.shared.NotFoundException if there is none or the person may not know of it
     */
    SelectedService byCode(String code);

    /** All services the person may see, by name. */
    List<SelectedService> all();
}
