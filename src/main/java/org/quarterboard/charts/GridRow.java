package org.quarterboard.charts;

import java.util.List;

/**
 * One row of a grid.
 *
 * @param name what the row is about ("Education")
 * @param cells one state for each quarter; a quarter without one has a state that says so
 */
public record GridRow(String name, List<GridCell> cells) {

    public GridRow {
        cells = List.copyOf(cells);
    }
}
