package org.quarterboard.meetings;

/** A meeting of a board. */
public record MeetingId(long value) {}
