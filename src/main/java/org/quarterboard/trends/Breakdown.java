package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;

/**
 * One way in which the figures of a measure can be looked at: its own value, or by one dimension or several that cross.
 *
 * @param dimensions none for the own value
 * @param cells of all versions, in the catalogue's order, without those that are only divided by
 * @param denominators of those cells that have one
 */
record Breakdown(List<String> dimensions, List<CellCode> cells, Map<CellCode, CellCode> denominators) {

    private static final String AND = ",";

    Breakdown {
        dimensions = List.copyOf(dimensions);
        cells = List.copyOf(cells);
        denominators = Map.copyOf(denominators);
    }

    /** As it stands in an address; empty for the own value. */
    String token() {
        return String.join(AND, dimensions);
    }

    /** The own value first, if the measure has one, then the breakdowns in the order of the catalogue. */
    static List<Breakdown> of(MeasureCatalogue catalogue, Measure measure) {
        List<Breakdown> all = new ArrayList<>();
        Map<CellCode, CellCode> over = new LinkedHashMap<>();
        List<CellCode> own = own(catalogue, measure, over);
        List<CellCode> known = OwnCells.all(catalogue, measure);
        Map<List<String>, List<Cell>> byDimensions = new LinkedHashMap<>();
        for (DefinitionVersion version : measure.versions()) {
            for (Cell cell : catalogue.cellsOf(measure.code(), version.number())) {
                if (cell.kind() != CellKind.DENOMINATOR && !known.contains(cell.code()) && !own.contains(cell.code())) {
                    byDimensions
                            .computeIfAbsent(dimensions(cell), ignored -> new ArrayList<>())
                            .add(cell);
                }
            }
        }
        // Totals beside the own value, such as those at another stage, belong with it; what is another measure's is
        // there.
        for (Cell total :
                Optional.ofNullable(byDimensions.remove(List.<String>of())).orElse(List.of())) {
            if (total.measure().equals(measure.code())) {
                own.add(total.code());
                total.denominatorCell().ifPresent(whole -> over.put(total.code(), whole));
            }
        }
        if (!own.isEmpty()) {
            all.add(new Breakdown(List.of(), own, over));
        }
        byDimensions.forEach((dimensions, cells) -> all.add(broken(dimensions, cells)));
        return all;
    }

    private static List<String> dimensions(Cell cell) {
        return cell.categories().stream().map(Category::dimension).distinct().toList();
    }

    private static Breakdown broken(List<String> dimensions, List<Cell> cells) {
        Map<CellCode, CellCode> over = new LinkedHashMap<>();
        cells.forEach(cell -> cell.denominatorCell().ifPresent(whole -> over.put(cell.code(), whole)));
        return new Breakdown(
                dimensions, cells.stream().map(Cell::code).distinct().toList(), over);
    }

    private static List<CellCode> own(MeasureCatalogue catalogue, Measure measure, Map<CellCode, CellCode> over) {
        List<CellCode> own = new ArrayList<>();
        for (DefinitionVersion version : measure.versions()) {
            OwnCells cells = OwnCells.of(catalogue, measure, version);
            Optional.ofNullable(cells.numerator()).ifPresent(numerator -> {
                own.add(numerator);
                Optional.ofNullable(cells.denominator()).ifPresent(whole -> over.put(numerator, whole));
            });
            Optional.ofNullable(cells.published()).ifPresent(own::add);
        }
        return new ArrayList<>(new LinkedHashSet<>(own));
    }
}
