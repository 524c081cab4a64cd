package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.Stage;

/**
 * Cells of a breakdown that can stand in a row: of one definition, stage and kind, which differ in one dimension.
 *
 * @param by what they differ in, when they are counted, and what all of them are
 * @param cells in the catalogue's order
 */
record BreakdownRow(By by, List<Cell> cells) {

    /**
     * What makes a row.
     *
     * @param dimension what differs from cell to cell
     * @param same what all of them are as well, where the cells are crossed
     */
    record By(Stage stage, CellKind kind, String dimension, Optional<Category> same) {

        private static By of(Cell cell, String dimension) {
            return new By(
                    cell.stage(),
                    cell.kind(),
                    dimension,
                    cell.categories().stream()
                            .filter(category -> !category.dimension().equals(dimension))
                            .findFirst());
        }
    }

    BreakdownRow {
        cells = List.copyOf(cells);
    }

    /**
     * The rows of a definition: of counts by one dimension, crossed with at most one other, at the stage at which the
     * own value is counted, or at every stage where the measure has no value of its own.
     */
    static List<BreakdownRow> of(MeasureCatalogue catalogue, Measure measure, DefinitionVersion version) {
        List<Cell> cells = cells(catalogue, measure, version);
        Map<By, List<Cell>> rows = new LinkedHashMap<>();
        for (Cell cell : cells) {
            rows.computeIfAbsent(By.of(cell, dimension(cell, cells)), ignored -> new ArrayList<>())
                    .add(cell);
        }
        return rows.entrySet().stream()
                .map(row -> new BreakdownRow(row.getKey(), row.getValue()))
                .toList();
    }

    /** What a cell of the row has in its dimension. */
    Category category(Cell cell) {
        return cell.categories().stream()
                .filter(each -> each.dimension().equals(by.dimension()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Cell> cells(MeasureCatalogue catalogue, Measure measure, DefinitionVersion version) {
        List<Cell> countable = Breakdown.counted(catalogue, measure).stream()
                .filter(cell -> cell.version() == version.number())
                .filter(cell -> cell.kind() == CellKind.COUNT || cell.kind() == CellKind.NUMERATOR)
                .filter(cell ->
                        !cell.categories().isEmpty() && cell.categories().size() <= 2)
                .toList();
        Optional<Stage> stage = version.numeratorCell().flatMap(catalogue::cell).map(Cell::stage);
        List<Cell> atStage = countable.stream()
                .filter(cell -> stage.filter(cell.stage()::equals).isPresent())
                .toList();
        return atStage.isEmpty() ? countable : atStage;
    }

    /** Of crossed categories the one with more items differs from cell to cell. */
    private static String dimension(Cell cell, List<Cell> all) {
        return cell.categories().stream()
                .map(Category::dimension)
                .max(Comparator.comparingLong(dimension -> all.stream()
                        .flatMap(other -> other.item(dimension).stream())
                        .distinct()
                        .count()))
                .orElseThrow();
    }
}
