package org.quarterboard.boards;

import java.time.LocalDate;

/** A version of the terms of reference to be recorded; it gets its number from the board. */
public record TermsDraft(
        LocalDate agreedOn, LocalDate reviewBy, String localName, String summary, String source, QuorumRule quorum) {}
