package org.quarterboard.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Sector;

/**
 * What somebody says of a sector's data in a financial year.
 *
 * @param year the financial year's first calendar year
 * @param broughtOn given if and only if the data was brought
 * @param boardSaid left aside unless it comes from somebody who keeps the board's record
 */
public record PartnerDataDraft(
        Sector sector,
        int year,
        PartnerDataState state,
        @Nullable LocalDate broughtOn,
        String showed,
        String paper,
        String boardSaid) {}
