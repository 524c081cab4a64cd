package org.quarterboard.meetings;

/**
 * The text of an item as it is typed.
 *
 * @param seen the revision that was on the screen; {@link #NONE} where there was none
 */
public record TextDraft(AgendaItemId item, String text, int seen) {

    public static final int NONE = 0;
}
