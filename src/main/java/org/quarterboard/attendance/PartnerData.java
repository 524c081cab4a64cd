package org.quarterboard.attendance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Sector;

/**
 * What is recorded of a sector in a financial year.
 *
 * @param number 1 for the first record of the sector and year; 0 if there is none
 * @param broughtOn the day on which it came before the board; null as long as it has not
 * @param showed what the data showed
 * @param paper by which reference the paper can be found
 * @param boardSaid what the board said to it
 * @param recordedAt null if nothing is recorded
 */
public record PartnerData(
        Sector sector,
        int number,
        PartnerDataState state,
        @Nullable LocalDate broughtOn,
        String showed,
        String paper,
        String boardSaid,
        @Nullable Instant recordedAt,
        String recordedBy) {

    static PartnerData nothing(Sector sector) {
        return new PartnerData(sector, 0, PartnerDataState.NOT_YET, null, "", "", "", null, "");
    }
}
