package org.quarterboard.kpi;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which figures a return gives for a measure.
 *
 * <ul>
 *   <li>Those that the national long layout has a row for. The catalogue knows more (every crossing of its breakdowns); a
 *       return that fills every row of the layout is complete.
 *   <li>A measure without a row there that services nevertheless return: all its cells.
 *   <li>Where the guidance names types and the layout groups of them (accommodation, provision), either vocabulary will do:
 *       the one of which less is missing counts, the layout's if they are level.
 *   <li>None of a measure that only services with case-level data can give, and of the established indicators, which
 *       others publish.
 * </ul>
 */
final class LabelledCells {

    private static final String GROUPS = "-group";
    private static final List<String> COLUMNS =
            List.of("numerator_cell", "denominator_cell", "numerator_cell_v1", "denominator_cell_v1");

    private final MeasureCatalogue catalogue;
    private final Set<CellCode> national = new HashSet<>();

    LabelledCells(MeasureCatalogue catalogue) {
        this.catalogue = catalogue;
        CatalogueFile.read(
                        "long-layout.csv",
                        line -> COLUMNS.stream()
                                .map(line::text)
                                .filter(text -> !text.isEmpty())
                                .toList())
                .forEach(codes -> codes.forEach(
                        code -> catalogue.cell(new CellCode(code)).ifPresent(cell -> national.add(cell.code()))));
    }

    /** @param held the cells of which something is held, for the choice between vocabularies */
    Set<CellCode> of(Measure measure, DefinitionVersion version, Set<CellCode> held) {
        if (measure.established() || measure.caseLevelOnly()) {
            return Set.of();
        }
        List<Cell> all = catalogue.cellsOf(measure.code(), version.number());
        Set<CellCode> printed = codes(all.stream().filter(cell -> national.contains(cell.code())));
        if (printed.isEmpty()) {
            return codes(all.stream());
        }
        Set<String> grouped = all.stream()
                .flatMap(cell -> cell.categories().stream())
                .map(Category::dimension)
                .filter(dimension -> dimension.endsWith(GROUPS))
                .collect(Collectors.toSet());
        for (String groups : grouped) {
            String types = groups.substring(0, groups.length() - GROUPS.length());
            Set<CellCode> coarse = codes(brokenDownBy(all, groups).filter(cell -> printed.contains(cell.code())));
            Set<CellCode> fine = codes(brokenDownBy(all, types));
            if (!fine.isEmpty() && missing(fine, held) < missing(coarse, held)) {
                printed.removeAll(coarse);
                printed.addAll(fine);
            }
        }
        return printed;
    }

    private static Stream<Cell> brokenDownBy(List<Cell> cells, String dimension) {
        return cells.stream().filter(cell -> cell.item(dimension).isPresent());
    }

    private static long missing(Set<CellCode> cells, Set<CellCode> held) {
        return cells.stream().filter(cell -> !held.contains(cell)).count();
    }

    private static Set<CellCode> codes(Stream<Cell> cells) {
        return cells.map(Cell::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
