package org.quarterboard.directory;

import java.time.LocalDate;

/**
 * A local authority that a service covers, and for how long.
 *
 * @param validTo 31 December 9999 as long as no end is known
 */
public record AuthorityItem(long id, String code, String name, LocalDate validFrom, LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
