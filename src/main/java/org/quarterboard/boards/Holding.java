package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Sector;

/**
 * Who holds which seat, as what and when: positions and organisations, never names.
 *
 * @param sector empty for a seat outside the five statutory sectors
 * @param authorityId the local authority that the seat is for, where a board serves several
 * @param alternateFor the member whom a delegate stands in for, if one is named
 */
public record Holding(
        HoldingId id,
        SeatId seat,
        String seatTitle,
        Optional<Sector> sector,
        @Nullable Long authorityId,
        MemberId member,
        String position,
        String organisation,
        Standing standing,
        Term term,
        @Nullable MemberId alternateFor) {

    public LocalDate from() {
        return term.from();
    }

    public LocalDate to() {
        return term.to();
    }
}
