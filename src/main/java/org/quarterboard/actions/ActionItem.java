package org.quarterboard.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quarterboard.boards.MemberId;
import org.quarterboard.shared.Ref;

/**
 * An action with its history.
 *
 * @param ownerLabel position and organisation of the owner
 * @param origin where it was agreed
 * @param mine whether the person who asks is the owner
 * @param overdue whether it is open and its day has passed
 * @param updates the oldest first
 * @param version for changes: the one that was seen
 */
public record ActionItem(
        UUID uuid,
        ActionNumber number,
        String text,
        MemberId owner,
        String ownerLabel,
        LocalDate due,
        ActionState state,
        LocalDate openedOn,
        Ref origin,
        boolean mine,
        boolean overdue,
        List<ActionUpdate> updates,
        long version) {

    public ActionItem {
        updates = List.copyOf(updates);
    }

    /** The key of the word for how far it is; an open action whose day has passed is overdue. */
    public String messageKey() {
        return overdue ? "actions.overdue" : state.messageKey();
    }

    public boolean open() {
        return state == ActionState.OPEN;
    }
}
