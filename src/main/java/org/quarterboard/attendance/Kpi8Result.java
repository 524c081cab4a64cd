package org.quarterboard.attendance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/**
 * KPI 8 of one quarter; see {@link Kpi8} for the rule.
 *
 * @param meeting the meeting that decided the quarter; empty if none was held
 * @param meetingsHeld how many were held in the quarter
 * @param authority the local authority whose sectors are counted; empty if all are
 * @param sectors in the order of the guidance; all five, unless {@link #only} has cut it down
 */
public record Kpi8Result(
        Quarter quarter,
        Reading reading,
        Optional<MeetingUsed> meeting,
        int meetingsHeld,
        Optional<Long> authority,
        Map<Sector, SectorResult> sectors) {

    public Kpi8Result {
        sectors = Collections.unmodifiableMap(new EnumMap<>(sectors));
    }

    /** Measure 8: sectors represented by a senior partner, 0 to 5. */
    public int headline() {
        return sectors.values().stream().mapToInt(SectorResult::senior).sum();
    }

    /** Measure 8b: sectors represented by a delegate, 0 to 5. */
    public int delegates() {
        return sectors.values().stream().mapToInt(SectorResult::delegate).sum();
    }

    public SectorResult of(Sector sector) {
        SectorResult found = sectors.get(sector);
        if (found == null) {
            throw new IllegalArgumentException("Not within sight: " + sector);
        }
        return found;
    }

    /** The sectors in a state, in the order of the guidance. */
    public List<Sector> in(SectorState state) {
        return sectors.values().stream()
                .filter(sector -> sector.state() == state)
                .map(SectorResult::sector)
                .toList();
    }

    /** The sectors whose register is not complete: as long as there are any, a 0 may be wrong. */
    public List<Sector> incomplete() {
        return sectors.values().stream()
                .filter(sector -> sector.rows().stream().anyMatch(row -> row.mark() == null))
                .map(SectorResult::sector)
                .toList();
    }

    /** Whether the other result, by another reading, says the same in figures. */
    public boolean countsAs(Kpi8Result other) {
        return sectors.values().stream().allMatch(sector -> sector.countsAs(other.of(sector.sector())));
    }

    /** The sectors that both their senior partner and a delegate represented. */
    public List<Sector> inBothRoles() {
        return sectors.values().stream()
                .filter(SectorResult::both)
                .map(SectorResult::sector)
                .toList();
    }

    /** The quarter lies before April 2023: counted from the record, but never returned. */
    public boolean beforeKpi8() {
        return quarter.compareTo(Kpi8.FIRST) < 0;
    }

    /** The same quarter with these sectors alone, for their partner; sums over sectors mean nothing then. */
    Kpi8Result only(Set<Sector> own) {
        Map<Sector, SectorResult> left = new EnumMap<>(Sector.class);
        own.forEach(sector -> left.put(sector, of(sector)));
        return new Kpi8Result(quarter, reading, meeting, meetingsHeld, authority, left);
    }
}
