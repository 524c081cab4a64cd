package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ui.ChartReader;
import org.quarterboard.charts.ui.ScreenChart;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.trends.SectorGrid;

/** The grid of sectors of KPI 8: the picture, its quarters to be read one by one, and its table. */
final class SectorSection extends Div {

    private static final long serialVersionUID = 1L;

    SectorSection(SectorGrid grid, ChartRenderer renderer) {
        add(
                new ScreenChart(renderer, grid.chart(), grid.text(), "sectors"),
                new ChartReader(
                        "qb-sectors-reader",
                        getTranslation("trends.reader.label"),
                        grid.rows().reversed().stream()
                                .map(row -> point(grid, row))
                                .toList(),
                        grid.rows().size() - 1));
    }

    private static String point(SectorGrid grid, SectorGrid.Row row) {
        return row.name() + ": "
                + IntStream.range(0, row.figures().size())
                        .mapToObj(i -> grid.sectors().get(i) + ", "
                                + row.figures().get(i).words())
                        .collect(Collectors.joining("; "));
    }

    /** One row for each quarter, the newest first; each figure leads to where it comes from. */
    static DataTable table(SectorGrid grid, SelectedService service, MeasureTables.Words words) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.t("trends.table.quarter"))));
        grid.sectors().forEach(sector -> columns.add(Column.text(sector)));
        columns.add(Column.text(words.t("trends.sectors.source")));
        DataTable table = new DataTable(words.t("trends.sectors.caption"), columns);
        for (SectorGrid.Row row : grid.rows()) {
            List<Component> cells = new ArrayList<>(List.of(new Span(row.name())));
            for (int i = 0; i < row.figures().size(); i++) {
                SectorGrid.Figure figure = row.figures().get(i);
                cells.add(
                        figure.figure() == null
                                ? new Span(figure.words())
                                : Texts.figure(
                                        service,
                                        figure.words(),
                                        figure.figure(),
                                        words.t(
                                                "trends.table.open",
                                                figure.words(),
                                                grid.sectors().get(i),
                                                row.name())));
            }
            cells.add(new Span(row.source()));
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }
}
