package org.quarterboard.meetings;

/**
 * A change to agreed minutes, as it is typed.
 *
 * @param oldWords as they stand in the item
 */
public record CorrectionDraft(AgendaItemId item, String oldWords, String newWords, String why) {}
