package org.quarterboard.attendance;

import java.util.Optional;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/**
 * A figure of KPI 8 that was returned, beside what the record has; otherwise than the record, unless all were asked for.
 *
 * @param role senior: 8 or 8a; delegate: 8b or 8c
 * @param sector empty for the sum over the five
 * @param returnedFigure where the returned value comes from
 * @param recordedFigure the observation derived from the record; empty if none is derived
 * @param meeting the meeting that the record counts; empty if none was held
 * @param incomplete whether the register of that meeting has rows without a mark
 */
public record Kpi8Difference(
        Quarter quarter,
        PartnerRole role,
        Optional<Sector> sector,
        int returned,
        ObservationId returnedFigure,
        int recorded,
        Optional<ObservationId> recordedFigure,
        Optional<MeetingUsed> meeting,
        boolean incomplete) {

    /** The letter of the measure: 8, 8a, 8b or 8c. */
    public String measure() {
        boolean senior = role == PartnerRole.SENIOR;
        return sector.isPresent() ? (senior ? "8a" : "8c") : (senior ? "8" : "8b");
    }
}
