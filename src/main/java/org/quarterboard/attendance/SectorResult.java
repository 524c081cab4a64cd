package org.quarterboard.attendance;

import java.util.List;
import org.quarterboard.attendance.SectorRow.Effect;
import org.quarterboard.shared.Sector;

/**
 * One sector in one quarter, with the rows of the register that stand behind its figures.
 *
 * @param rows who holds a seat of the sector on the day, and who was there outside the own term
 */
public record SectorResult(Sector sector, SectorState state, List<SectorRow> rows) {

    public SectorResult {
        rows = List.copyOf(rows);
    }

    static SectorResult withoutMeeting(Sector sector) {
        return new SectorResult(sector, SectorState.NO_MEETING, List.of());
    }

    /** The positions that make 8a 1. */
    public List<Attendee> seniors() {
        return with(Effect.SENIOR);
    }

    /** The positions that make 8c 1. */
    public List<Attendee> delegates() {
        return with(Effect.DELEGATE);
    }

    /** Measure 8a: 1 or 0. */
    public int senior() {
        return seniors().isEmpty() ? 0 : 1;
    }

    /** Measure 8c: 1 or 0. */
    public int delegate() {
        return delegates().isEmpty() ? 0 : 1;
    }

    /** Both the senior partner and a delegate were there: counted in both measures, and remarked on. */
    public boolean both() {
        return senior() == 1 && delegate() == 1;
    }

    /** Whether the other result says the same in figures. */
    boolean countsAs(SectorResult other) {
        return senior() == other.senior() && delegate() == other.delegate();
    }

    private List<Attendee> with(Effect effect) {
        return rows.stream()
                .filter(row -> row.effect() == effect)
                .map(SectorRow::attendee)
                .toList();
    }
}
