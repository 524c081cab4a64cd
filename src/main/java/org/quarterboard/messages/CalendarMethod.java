package org.quarterboard.messages;

/** What a calendar file asks of the program that reads it (RFC 5546). */
public enum CalendarMethod {
    /** Put this into the calendar; nobody in particular is asked. */
    PUBLISH,
    /** Invites, or brings an invitation up to date. */
    REQUEST,
    /** Takes an invitation back. */
    CANCEL
}
