package org.quarterboard.meetings;

/**
 * What became of a text that was sent.
 *
 * @param stands the item's text as it is stored now
 * @param met whether somebody else had written meanwhile: the text that was sent is then kept beside it
 */
public record TextSaved(MinuteText stands, boolean met) {}
