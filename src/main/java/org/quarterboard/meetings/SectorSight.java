package org.quarterboard.meetings;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Scope;
import org.quarterboard.security.SeatRights;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Which sectors' attendance the person who asks may see on a board. */
@Component
class SectorSight {

    private static final Sight EVERYTHING = sector -> true;

    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final SeatRights boards;

    SectorSight(CurrentPerson currentPerson, Scope scope, SeatRights boards) {
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.boards = boards;
    }

    /** The portal's own work sees everything; whoever else is not signed in was stopped before. */
    Sight of(BoardId board) {
        Optional<Viewer> viewer = currentPerson.viewer();
        if (viewer.isEmpty() || AsSystem.isActive()) {
            return EVERYTHING;
        }
        Set<Sector> own = EnumSet.noneOf(Sector.class);
        for (ServiceId service : boards.servicesOf(board)) {
            if (scope.allows(viewer.get(), Capability.READ_ATTENDANCE, service)) {
                Optional<Set<Sector>> only = scope.onlySectors(viewer.get(), service);
                if (only.isEmpty()) {
                    return EVERYTHING;
                }
                own.addAll(only.get());
            }
        }
        return sector -> sector.isPresent() && own.contains(sector.get());
    }

    /** Answers for a sector; empty stands for the seats outside the five. */
    interface Sight {
        boolean shows(Optional<Sector> sector);
    }
}
