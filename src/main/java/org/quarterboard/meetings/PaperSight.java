package org.quarterboard.meetings;

import java.util.Optional;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Scope;
import org.quarterboard.security.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whether the person who asks may have the papers of a meeting: everybody who reads the board once they are out, until
 * then those who record the meeting, and chair and deputy in office (ADR 0020).
 */
@Component
class PaperSight {

    private final CurrentPerson currentPerson;
    private final Scope scope;

    PaperSight(CurrentPerson currentPerson, Scope scope) {
        this.currentPerson = currentPerson;
        this.scope = scope;
    }

    /** The portal's own work sees everything; whoever else is not signed in was stopped before. */
    boolean shows(Meeting meeting) {
        Optional<Viewer> viewer = currentPerson.viewer();
        return meeting.state().papersOut()
                || viewer.isEmpty()
                || AsSystem.isActive()
                || scope.allows(viewer.get(), Capability.RECORD_MEETING, meeting.boardId())
                || scope.allows(viewer.get(), Capability.SIGN_MINUTES, meeting.boardId());
    }
}
