package org.quarterboard.attendance;

import java.util.List;
import java.util.Map;
import org.quarterboard.shared.Sector;

/**
 * The partners' data of a financial year, as far as the person who asks may see it.
 *
 * @param year the financial year's first calendar year
 * @param sectors what holds, in the order of the guidance
 * @param earlier what was recorded before, the latest first; sectors without are absent
 */
public record PartnerDataYear(int year, List<PartnerData> sectors, Map<Sector, List<PartnerData>> earlier) {

    public PartnerDataYear {
        sectors = List.copyOf(sectors);
        earlier = Map.copyOf(earlier);
    }

    public List<PartnerData> earlierOf(Sector sector) {
        return earlier.getOrDefault(sector, List.of());
    }

    public long in(PartnerDataState state) {
        return sectors.stream().filter(data -> data.state() == state).count();
    }
}
