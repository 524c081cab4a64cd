package org.quarterboard.charts;

import java.util.List;

/**
 * Rows by quarters, each cell a state. Words stand in the cells where all of them fit, else once under the grid. More
 * quarters than fit beside each other continue below.
 *
 * @param title the finding
 * @param subtitle what the states are, of whom and when
 * @param quarters the columns, at least one
 * @param rows at least one, each with as many cells as there are quarters
 */
public record GridChart(String title, String subtitle, List<ChartQuarter> quarters, List<GridRow> rows)
        implements Chart {

    public GridChart {
        quarters = List.copyOf(quarters);
        rows = List.copyOf(rows);
        if (quarters.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("A grid has at least one row and one quarter");
        }
        for (GridRow row : rows) {
            if (row.cells().size() != quarters.size()) {
                throw new IllegalArgumentException("A row has one cell for each quarter");
            }
        }
    }
}
