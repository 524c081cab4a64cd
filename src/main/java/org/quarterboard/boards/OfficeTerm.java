package org.quarterboard.boards;

/** Who is or was in the chair or its deputy. */
public record OfficeTerm(
        OfficeId id, Office office, MemberId member, String position, String organisation, Term term) {}
