package org.quarterboard.boards;

/** A member to be appointed to a seat. */
public record AppointmentDraft(SeatId seat, MemberId member, Standing standing, Term term) {}
