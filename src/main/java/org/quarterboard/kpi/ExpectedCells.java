package org.quarterboard.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.shared.Quarter;
import org.springframework.stereotype.Component;

/**
 * Which cells a return of a KPI should answer, and how many of them it does.
 *
 * <p>Expected are the cells of the KPI's measures in the definition version that holds in the quarter; where nothing of
 * a measure is held in that version but something in another, the cells of the other: some still return by the first
 * definitions. Where the guidance lists types and the national layout groups of them, one vocabulary is expected and not
 * both, because neither can be worked out from the other: the one of which more is answered, the groups if it is equal.
 * A cell that two measures show is counted once, at the measure that owns it.
 */
@Component
class ExpectedCells {

    /** The guidance's own vocabularies, beside the groups of them that the national layout has. */
    private static final Map<String, String> GROUPS_OF =
            Map.of("accommodation", "accommodation-group", "provision", "provision-group");

    private final MeasureCatalogue catalogue;
    private final Set<CellCode> placed = new HashSet<>();

    ExpectedCells(MeasureCatalogue catalogue) {
        this.catalogue = catalogue;
        CatalogueFile.read("long-layout.csv", line -> {
            for (String column :
                    List.of("numerator_cell", "denominator_cell", "numerator_cell_v1", "denominator_cell_v1")) {
                placed.add(new CellCode(line.text(column).isEmpty() ? "-" : line.text(column)));
            }
            return line;
        });
    }

    /**
     * Counts.
     *
     * @param kpi 1 to 10
     * @param kind how the service returns; empty if that is not known
     * @param answered cells with a value or an honest gap
     */
    Completeness measure(int kpi, Quarter quarter, Optional<ReturnKind> kind, Set<CellCode> answered) {
        List<Cell> expected = new ArrayList<>();
        int caseLevelOnly = 0;
        for (Measure measure : catalogue.ofKpi(kpi)) {
            List<Cell> cells = oneVocabulary(inVersion(measure, quarter, answered), answered);
            if (measure.caseLevelOnly()
                    && kind.filter(ReturnKind.CASE_LEVEL::equals).isEmpty()) {
                caseLevelOnly += cells.size();
            } else {
                expected.addAll(cells);
            }
        }
        List<CellCode> lacking = expected.stream()
                .map(Cell::code)
                .filter(code -> !answered.contains(code))
                .toList();
        int unplaced =
                (int) lacking.stream().filter(code -> !placed.contains(code)).count();
        return new Completeness(expected.size() - lacking.size(), expected.size(), lacking, unplaced, caseLevelOnly);
    }

    private List<Cell> inVersion(Measure measure, Quarter quarter, Set<CellCode> answered) {
        List<Cell> ruled = measure.versionIn(quarter)
                .map(version -> owned(measure, version))
                .orElse(List.of());
        if (count(ruled, answered) > 0) {
            return ruled;
        }
        return measure.versions().stream()
                .map(version -> owned(measure, version))
                .filter(cells -> count(cells, answered) > 0)
                .max(Comparator.comparingLong(cells -> count(cells, answered)))
                .orElse(ruled);
    }

    private List<Cell> owned(Measure measure, DefinitionVersion version) {
        return catalogue.cellsOf(measure.code(), version.number()).stream()
                .filter(cell -> cell.measure().equals(measure.code()))
                .toList();
    }

    private static List<Cell> oneVocabulary(List<Cell> cells, Set<CellCode> answered) {
        List<Cell> kept = new ArrayList<>(cells);
        GROUPS_OF.forEach((types, groups) -> {
            List<Cell> byType =
                    cells.stream().filter(cell -> cell.item(types).isPresent()).toList();
            List<Cell> byGroup =
                    cells.stream().filter(cell -> cell.item(groups).isPresent()).toList();
            kept.removeAll(count(byType, answered) > count(byGroup, answered) ? byGroup : byType);
        });
        return kept;
    }

    private static long count(List<Cell> cells, Set<CellCode> answered) {
        return cells.stream().filter(cell -> answered.contains(cell.code())).count();
    }
}
