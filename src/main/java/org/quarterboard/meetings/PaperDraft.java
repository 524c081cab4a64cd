package org.quarterboard.meetings;

/**
 * What stands on the front of a paper.
 *
 * @param summary what the paper says and asks, in a few sentences; read by members who read nothing else
 */
public record PaperDraft(String title, String summary) {}
