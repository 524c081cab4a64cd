package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.charts.SparkLine;
import org.quarterboard.charts.TrendPoint;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;

/**
 * Small pictures of the breakdowns of a measure. Only of the definition that holds in the last quarter, so that no line
 * runs across a change.
 */
record BreakdownMaker(MeasureCatalogue catalogue, Measure measure, Quarter upTo, boolean wales, Words words) {

    static final int MOST_PICTURES = 8;

    static final int MOST_ROWS = 6;

    List<BreakdownPictures> of(HeldFigures held) {
        return of(held, Set.of());
    }

    /** @param stacked cells that are shown already: a row of nothing else is left out */
    List<BreakdownPictures> of(HeldFigures held, Set<CellCode> stacked) {
        return measure.versionIn(upTo).stream()
                .flatMap(version -> BreakdownRow.of(catalogue, measure, version).stream())
                .filter(row -> !stacked.containsAll(codes(row.cells())))
                .flatMap(row -> pictures(row, held).stream())
                .limit(MOST_ROWS)
                .toList();
    }

    private static List<CellCode> codes(List<Cell> cells) {
        return cells.stream().map(Cell::code).toList();
    }

    private Optional<BreakdownPictures> pictures(BreakdownRow row, HeldFigures held) {
        return BreakdownFigures.of(held, codes(row.cells()), upTo).flatMap(figures -> pictures(row, figures));
    }

    private Optional<BreakdownPictures> pictures(BreakdownRow row, BreakdownFigures figures) {
        List<Cell> shown = row.cells().stream()
                .filter(cell -> figures.newest(cell.code()).isPresent())
                .toList();
        List<CellCode> largest = figures.largest(codes(shown), MOST_PICTURES);
        List<Cell> drawn =
                shown.stream().filter(cell -> largest.contains(cell.code())).toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        double highest = figures.highest(codes(drawn));
        BreakdownWords said = said();
        BreakdownRow.By by = row.by();
        return Optional.of(new BreakdownPictures(
                said.heading(by.stage(), by.dimension(), by.same()),
                said.span(figures.span()),
                highest,
                drawn.stream().map(cell -> small(row, cell, figures, highest)).toList(),
                shown.size() - drawn.size()));
    }

    private BreakdownPictures.Small small(BreakdownRow row, Cell cell, BreakdownFigures figures, double highest) {
        BreakdownWords said = said();
        String name = said.category(row.category(cell));
        List<String> points = new ArrayList<>();
        for (Quarter quarter : figures.span()) {
            Double value = figures.value(cell.code(), quarter);
            if (value != null) {
                points.add(words.get("find.point", words.quarter(quarter), said.number(value)));
            }
        }
        return new BreakdownPictures.Small(
                name,
                figures.newest(cell.code())
                        .map(figure -> said.newest(cell, figure, figures.held()))
                        .orElse(""),
                words.get("small.description", name, words.list(points)),
                new SparkLine(
                        name,
                        said.axis(),
                        figures.span().stream()
                                .map(quarter -> point(cell, quarter, figures))
                                .toList(),
                        highest));
    }

    private TrendPoint point(Cell cell, Quarter quarter, BreakdownFigures figures) {
        return new TrendPoint(
                said().tick(quarter),
                quarter.financialYear(),
                words.quarter(quarter),
                figures.value(cell.code(), quarter),
                figures.provisional(cell.code(), quarter),
                null);
    }

    private BreakdownWords said() {
        return new BreakdownWords(words, wales);
    }
}
