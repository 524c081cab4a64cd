package org.quarterboard.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.quarterboard.shared.ServiceId;

/**
 * A youth justice service as other rooms see it.
 *
 * @param code short, upper-case, stable; stands in addresses and files
 * @param familyCode the group of services that it is compared with
 * @param validTo 31 December 9999 as long as the service has no end
 */
public record ServiceItem(
        ServiceId id,
        UUID uuid,
        String code,
        String name,
        Country country,
        String regionCode,
        String regionName,
        String familyCode,
        String familyName,
        LocalDate validFrom,
        LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
