package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting whose day has passed, and of which nobody has said yet whether it was held, postponed or cancelled. */
public record UnsettledMeeting(UUID uuid, LocalDate date) {}
