package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.PartSet;

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

    /**
     * Every breakdown cell of a measure, of all versions, in the catalogue's order: what is counted and is not the
     * measure's own value. Denominators are found through the cells that they divide. Whoever shows breakdowns begins
     * here.
     */
    static List<Cell> counted(MeasureCatalogue catalogue, Measure measure) {
        List<CellCode> own = OwnCells.all(catalogue, measure);
        return measure.versions().stream()
                .flatMap(version -> catalogue.cellsOf(measure.code(), version.number()).stream())
                .filter(cell -> cell.kind() != CellKind.DENOMINATOR && !own.contains(cell.code()))
                .toList();
    }

    /** What must be read to show them: with what they are divided by, and with the parts that exclude each other. */
    static Set<CellCode> read(MeasureCatalogue catalogue, Measure measure) {
        Set<CellCode> read = new HashSet<>();
        for (Cell cell : counted(catalogue, measure)) {
            read.add(cell.code());
            cell.denominatorCell().ifPresent(read::add);
        }
        for (DefinitionVersion version : measure.versions()) {
            for (PartSet set : catalogue.partSets(measure.code(), version.number())) {
                set.parts().forEach(part -> read.add(part.cell()));
                set.wholeCell().ifPresent(read::add);
            }
        }
        return read;
    }

    /** The own value first, if the measure has one, then the breakdowns in the order of the catalogue. */
    static List<Breakdown> of(MeasureCatalogue catalogue, Measure measure) {
        List<Breakdown> all = new ArrayList<>();
        Map<CellCode, CellCode> over = new LinkedHashMap<>();
        List<CellCode> own = own(catalogue, measure, over);
        Map<List<String>, List<Cell>> byDimensions = new LinkedHashMap<>();
        for (Cell cell : counted(catalogue, measure)) {
            byDimensions
                    .computeIfAbsent(dimensions(cell), ignored -> new ArrayList<>())
                    .add(cell);
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
