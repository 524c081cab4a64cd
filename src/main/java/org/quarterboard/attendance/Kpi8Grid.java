package org.quarterboard.attendance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/**
 * Sectors by quarters.
 *
 * @param hasBoard whether a board serves the service at all
 * @param onlySectors the sectors that the person may see; empty if the person may see all five
 * @param columns the earliest quarter first
 */
public record Kpi8Grid(boolean hasBoard, Optional<Set<Sector>> onlySectors, List<Kpi8Column> columns) {

    public Kpi8Grid {
        columns = List.copyOf(columns);
    }

    /** The sectors of the rows. */
    public List<Sector> sectors() {
        return onlySectors.map(own -> own.stream().sorted().toList()).orElseGet(() -> List.of(Sector.values()));
    }

    public Optional<Kpi8Column> column(Quarter quarter) {
        return columns.stream()
                .filter(column -> column.quarter().equals(quarter))
                .findFirst();
    }
}
