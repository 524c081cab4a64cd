package org.quarterboard.meetings;

import java.util.UUID;

/**
 * An item of the agenda, in its place.
 *
 * @param ask what is asked of the board, may be empty
 */
public record AgendaEntry(AgendaItemId id, UUID uuid, String title, Purpose purpose, String ask) {}
