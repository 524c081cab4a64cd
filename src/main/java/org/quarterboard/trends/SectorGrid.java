package org.quarterboard.trends;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.GridChart;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.shared.Quarter;

/**
 * KPI 8 by sector and quarter: its main picture.
 *
 * @param text the picture in words
 * @param sectors their names, in the order of the guidance
 * @param rows the table, the newest quarter first
 * @param tellsCount whether it holds all that the series of the measure's own count would show
 */
public record SectorGrid(GridChart chart, ChartText text, List<String> sectors, List<Row> rows, boolean tellsCount) {

    public SectorGrid {
        sectors = List.copyOf(sectors);
        rows = List.copyOf(rows);
    }

    /**
     * One quarter.
     *
     * @param figures one for each sector
     * @param source returned, counted from the record of meetings, or both; empty where no figure is held
     */
    public record Row(Quarter quarter, String name, List<Figure> figures, String source) {

        public Row {
            figures = List.copyOf(figures);
        }
    }

    /**
     * @param words who came, or why that is not known
     * @param figure the observation of the senior partner; null where none is held
     */
    public record Figure(String words, @Nullable ObservationId figure) {}
}
