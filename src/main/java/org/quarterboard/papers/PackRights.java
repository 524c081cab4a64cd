package org.quarterboard.papers;

import java.util.Optional;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Scope;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Who sees more of packs than all who may read them. */
@Component
class PackRights {

    private final Scope scope;
    private final CurrentPerson currentPerson;

    PackRights(Scope scope, CurrentPerson currentPerson) {
        this.scope = scope;
        this.currentPerson = currentPerson;
    }

    /**
     * Whether the person prepares the meetings of the board, or leads them. The portal's own work sees everything; whoever
     * else is not signed in was stopped before.
     */
    boolean prepares(ServiceId service) {
        Optional<Viewer> viewer = currentPerson.viewer();
        return viewer.isEmpty()
                || AsSystem.isActive()
                || scope.allows(viewer.get(), Capability.BUILD_PAPER, service)
                || scope.allows(viewer.get(), Capability.SIGN_MINUTES, service);
    }
}
