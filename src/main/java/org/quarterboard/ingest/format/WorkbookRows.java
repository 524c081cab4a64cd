package org.quarterboard.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;

/**
 * Which counts stand on the sheet of a KPI, in the order of the guidance: those of the definitions that hold in the
 * quarter, in the guidance's own vocabulary. What is held beside them (in the groups of the national layout, or under
 * other definitions) stands at the end of its measure, so that nothing that is held is missing.
 */
final class WorkbookRows {

    /** Vocabularies of the national layout; the guidance has its own in their place. */
    private static final Set<String> GROUPED = Set.of("accommodation-group", "provision-group");

    private final MeasureCatalogue catalogue;

    WorkbookRows(MeasureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A row.
     *
     * @param measure the measure under which the cell stands
     */
    record Line(Measure measure, DefinitionVersion version, Cell cell) {}

    /** The rows of the KPI. */
    List<Line> of(int kpi, Quarter quarter, Set<CellCode> held) {
        Map<CellCode, Line> lines = new LinkedHashMap<>();
        List<Line> ordered = new ArrayList<>();
        List<Measure> measures = catalogue.ofKpi(kpi);
        for (Measure measure : measures) {
            measure.versionIn(quarter)
                    .ifPresent(version -> catalogue.cellsOf(measure.code(), version.number()).stream()
                            .filter(cell -> asked(cell, measure))
                            .forEach(cell -> lines.putIfAbsent(cell.code(), new Line(measure, version, cell))));
        }
        for (Measure measure : measures) {
            lines.values().stream()
                    .filter(line -> line.measure().equals(measure))
                    .forEach(ordered::add);
            for (DefinitionVersion version : measure.versions()) {
                catalogue.cellsOf(measure.code(), version.number()).stream()
                        .filter(cell -> cell.measure().equals(measure.code()))
                        .filter(cell -> held.contains(cell.code()) && !lines.containsKey(cell.code()))
                        .forEach(cell -> ordered.add(new Line(measure, version, cell)));
            }
        }
        return ordered;
    }

    /** What is asked for under any definition. */
    Set<CellCode> everyAsked() {
        Set<CellCode> asked = new HashSet<>();
        for (Measure measure : catalogue.measures()) {
            for (DefinitionVersion version : measure.versions()) {
                catalogue.cellsOf(measure.code(), version.number()).stream()
                        .filter(cell -> !measure.established() && asked(cell, measure))
                        .forEach(cell -> asked.add(cell.code()));
            }
        }
        return asked;
    }

    /** Whether a cell is a count of the definitions that hold in the quarter. */
    boolean holdsIn(Cell cell, Quarter quarter) {
        return catalogue
                .measure(cell.measure())
                .version(cell.version())
                .filter(version -> version.holdsIn(quarter))
                .isPresent();
    }

    /** The number of the newest definitions that hold in the quarter; 0 before the KPIs began. */
    int definitions(Quarter quarter) {
        return catalogue.measures().stream()
                .filter(measure -> !measure.established())
                .flatMap(measure -> measure.versionIn(quarter).stream())
                .mapToInt(DefinitionVersion::number)
                .max()
                .orElse(0);
    }

    /** The first day of the first quarter of any KPI that is not before its time; empty if the quarter is not. */
    Optional<String> begins(Quarter quarter) {
        List<Measure> kpis = catalogue.headlines();
        if (kpis.stream().anyMatch(measure -> measure.versionIn(quarter).isPresent())) {
            return Optional.empty();
        }
        return kpis.stream()
                .map(measure -> measure.versions().getFirst().validFrom())
                .min(Comparator.naturalOrder())
                .map(Object::toString);
    }

    /**
     * A measure asks for its own cells in the guidance's words; those it shares are asked for by their owner. Its own
     * groups are the national layout's, but a group that another measure owns and this one shows (not in education,
     * training or employment) is this one's in the guidance.
     */
    private static boolean asked(Cell cell, Measure measure) {
        boolean grouped = cell.categories().stream().anyMatch(category -> GROUPED.contains(category.dimension()));
        return cell.kind() != CellKind.RATE && grouped != cell.measure().equals(measure.code());
    }
}
