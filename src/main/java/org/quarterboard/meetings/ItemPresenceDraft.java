package org.quarterboard.meetings;

import org.quarterboard.boards.MemberId;

/** A presence for one item, to be recorded. */
public record ItemPresenceDraft(AgendaItemId item, MemberId member, ItemPresenceKind kind) {}
