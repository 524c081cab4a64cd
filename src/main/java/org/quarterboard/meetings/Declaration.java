package org.quarterboard.meetings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.boards.MemberId;

/**
 * An interest that a member declared at a meeting.
 *
 * @param item the agenda item that it concerns; empty for the whole meeting
 * @param itemTitle the words of that item, else empty
 * @param nature what the interest is, in the member's words
 */
public record Declaration(
        UUID uuid,
        MemberId member,
        String position,
        String organisation,
        Optional<AgendaItemId> item,
        String itemTitle,
        String nature,
        InterestOutcome outcome,
        Instant recordedAt) {}
