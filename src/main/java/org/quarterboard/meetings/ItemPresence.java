package org.quarterboard.meetings;

import java.util.UUID;
import org.quarterboard.boards.MemberId;

/**
 * A member's presence for one item, where it differs from that for the meeting.
 *
 * @param uuid of this record, or of the declaration of interest that it follows from
 * @param declared whether it follows from a declaration of interest, and goes with it
 */
public record ItemPresence(
        UUID uuid,
        AgendaItemId item,
        String itemTitle,
        MemberId member,
        String position,
        String organisation,
        ItemPresenceKind kind,
        boolean declared) {}
