package org.quarterboard.disparity.ui;

import java.util.function.Consumer;
import org.quarterboard.disparity.DisparityCase;
import org.quarterboard.shared.ui.SelectedService;

/**
 * A case on its page.
 *
 * @param done fills the page anew after a change and says so, by the key of what was done
 */
record CaseShown(SelectedService service, DisparityCase one, CaseDesk desk, Consumer<String> done) {

    /** Whether the person may take a step of this kind, and the case still takes steps. */
    boolean may(String capability) {
        return !one.closed() && service.may(capability);
    }
}
