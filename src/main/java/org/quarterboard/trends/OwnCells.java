package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;

/**
 * The cells that a measure's own value is made of in one definition version, as against its breakdowns.
 *
 * @param denominator also for a count that the catalogue gives a usual denominator
 * @param published the rate of the same as its publisher printed it
 */
record OwnCells(
        @Nullable CellCode numerator,
        @Nullable CellCode denominator,
        @Nullable CellCode published) {

    /** A rate that names what it is for each of, where that is the whole denominator. */
    private static final Category FOR_EACH_CHILD = new Category("per", "child");

    static OwnCells of(MeasureCatalogue catalogue, Measure measure, DefinitionVersion version) {
        CellCode numerator = version.numerator();
        Optional<CellCode> usual =
                version.numeratorCell().flatMap(catalogue::cell).flatMap(Cell::denominatorCell);
        List<Category> counted = version.numeratorCell()
                .flatMap(catalogue::cell)
                .map(Cell::categories)
                .orElse(List.of());
        CellCode published = catalogue.cellsOf(measure.code(), version.number()).stream()
                .filter(cell -> cell.kind() == CellKind.RATE && rated(cell).equals(counted))
                .map(Cell::code)
                .findFirst()
                .orElse(null);
        return new OwnCells(numerator, version.denominatorCell().or(() -> usual).orElse(null), published);
    }

    private static List<Category> rated(Cell rate) {
        return rate.categories().stream()
                .filter(category -> !category.equals(FOR_EACH_CHILD))
                .toList();
    }

    /**
     * The cells whose figures tell of this measure in a period. A denominator that another measure counts as well comes
     * in with the other one and does not.
     */
    static List<CellCode> telling(MeasureCatalogue catalogue, Measure measure) {
        return all(catalogue, measure).stream()
                .filter(code -> catalogue
                        .cell(code)
                        .filter(cell -> cell.kind() == CellKind.DENOMINATOR
                                && !cell.measure().equals(measure.code()))
                        .isEmpty())
                .toList();
    }

    /** The own cells of all versions of a measure. */
    static List<CellCode> all(MeasureCatalogue catalogue, Measure measure) {
        List<CellCode> cells = new ArrayList<>();
        for (DefinitionVersion version : measure.versions()) {
            OwnCells own = of(catalogue, measure, version);
            Stream.of(
                            Optional.ofNullable(own.numerator),
                            Optional.ofNullable(own.denominator),
                            Optional.ofNullable(own.published))
                    .flatMap(Optional::stream)
                    .forEach(cells::add);
        }
        return cells;
    }
}
