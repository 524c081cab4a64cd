package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberId;

/**
 * A decision, a challenge or an action as the minutes have it.
 *
 * @param saidBy position of the one who challenged, else empty
 * @param saidTo position of the one who was challenged, else empty
 * @param answer what was answered to a challenge, may be empty
 * @param owner position of the owner of an action as it was agreed, else empty
 * @param ownerId the owner of an action, else null
 * @param due the day of an action as it was agreed, else null
 * @param action the action in the register
 * @param withdrawn whether it was taken back while the minutes were a draft; its number stays used
 * @param version for changes: the one that was seen
 */
public record MinuteEntry(
        UUID uuid,
        AgendaItemId item,
        MinuteNumber number,
        String text,
        String saidBy,
        String saidTo,
        String answer,
        Topic topic,
        String owner,
        @Nullable MemberId ownerId,
        @Nullable LocalDate due,
        Optional<UUID> action,
        boolean withdrawn,
        int version) {

    public MinuteKind kind() {
        return number.kind();
    }
}
