package org.quarterboard.meetings.ui;

import java.util.List;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.AgendaEntry;

/**
 * What there is to choose from beside a register.
 *
 * @param records whether the person may record now
 */
record RegisterChoices(boolean records, List<Holding> members, List<AgendaEntry> agenda) {

    RegisterChoices {
        members = List.copyOf(members);
        agenda = List.copyOf(agenda);
    }
}
