package org.quarterboard.kpi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

/**
 * Which figures a table shows: of these services and cells, by quarter, from the first to the last.
 *
 * @param cells in the order in which they are shown
 * @param denominators of those cells that have one, the cell that they are divided by
 */
public record FigureQuery(
        Set<ServiceId> services, List<CellCode> cells, Map<CellCode, CellCode> denominators, Quarter from, Quarter to) {

    public FigureQuery {
        services = Set.copyOf(services);
        cells = List.copyOf(cells);
        denominators = Map.copyOf(denominators);
    }

    /** What the rows are ordered by first; then by service, quarter and cell. */
    public enum Order {
        SERVICE,
        QUARTER,
        CELL,
        NUMBER,
        DENOMINATOR,
        SHARE
    }
}
