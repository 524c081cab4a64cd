package org.quarterboard.meetings;

/** An item of an agenda. */
public record AgendaItemId(long value) {}
