package org.quarterboard.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.shared.Period;

/**
 * A figure that published papers have printed and that has been replaced since.
 *
 * @param meetings the days of the meetings whose papers print it, the earliest first
 * @param printed as they print it
 * @param now what stands in its place; empty if nothing is held there any more
 */
public record PaperCorrection(List<LocalDate> meetings, Observation printed, Optional<Observation> now) {

    public PaperCorrection {
        meetings = List.copyOf(meetings);
    }

    public CellCode cell() {
        return printed.cell();
    }

    public Period period() {
        return printed.period();
    }
}
