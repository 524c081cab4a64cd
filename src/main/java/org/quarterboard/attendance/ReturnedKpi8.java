package org.quarterboard.attendance;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.quarterboard.shared.Sector;

/**
 * KPI 8 of one quarter as it was returned (imported or typed), beside what the portal counts.
 *
 * @param headline measure 8; empty if it was not returned
 * @param delegatedTotal measure 8b; empty if it was not returned
 * @param seniors measure 8a of the sectors that were returned
 * @param delegates measure 8c of the sectors that were returned
 */
public record ReturnedKpi8(
        OptionalInt headline,
        OptionalInt delegatedTotal,
        Map<Sector, Integer> seniors,
        Map<Sector, Integer> delegates) {

    public static final ReturnedKpi8 NOTHING =
            new ReturnedKpi8(OptionalInt.empty(), OptionalInt.empty(), Map.of(), Map.of());

    public ReturnedKpi8 {
        seniors = Map.copyOf(seniors);
        delegates = Map.copyOf(delegates);
    }

    public boolean isEmpty() {
        return headline.isEmpty() && delegatedTotal.isEmpty() && seniors.isEmpty() && delegates.isEmpty();
    }

    /** Whether the return says otherwise than the record for a sector; a figure that was not returned says nothing. */
    public boolean differs(SectorResult counted) {
        Sector sector = counted.sector();
        return seniors.getOrDefault(sector, counted.senior()) != counted.senior()
                || delegates.getOrDefault(sector, counted.delegate()) != counted.delegate();
    }

    ReturnedKpi8 only(Set<Sector> own) {
        return new ReturnedKpi8(OptionalInt.empty(), OptionalInt.empty(), cut(seniors, own), cut(delegates, own));
    }

    private static Map<Sector, Integer> cut(Map<Sector, Integer> figures, Set<Sector> own) {
        Map<Sector, Integer> left = new HashMap<>(figures);
        left.keySet().retainAll(own);
        return left;
    }
}
