package org.quarterboard.boards;

import java.time.LocalDate;

/** An entry of the register of interests: positions and organisations, never names. */
public record InterestItem(
        InterestId id,
        MemberId member,
        String position,
        String organisation,
        InterestKind kind,
        String nature,
        Term term,
        LocalDate declaredOn) {}
