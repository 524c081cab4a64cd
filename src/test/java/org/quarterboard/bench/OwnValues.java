package org.quarterboard.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.Unit;
import org.quarterboard.shared.Quarter;

/** The numerators and denominators of measures' own values, out of rows (quarter's first day, cell, value). */
record OwnValues(MeasureCatalogue catalogue, Map<Place, BigDecimal> held) {

    record Place(LocalDate start, long cell) {}

    /** What a measure's value of a quarter is made of. */
    record Pair(
            LocalDate start,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    static OwnValues of(MeasureCatalogue catalogue, List<Object[]> rows) {
        Map<Place, BigDecimal> held = new HashMap<>();
        for (Object[] row : rows) {
            if (row[2] != null) {
                held.put(new Place((LocalDate) row[0], ((Number) row[1]).longValue()), (BigDecimal) row[2]);
            }
        }
        return new OwnValues(catalogue, held);
    }

    /** The cells of the own values of all versions of the measures, each once. */
    static List<CellCode> cells(MeasureCatalogue catalogue, List<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> measure.versions().stream())
                .flatMap(version -> java.util.stream.Stream.concat(
                        version.numeratorCell().stream(), denominator(catalogue, version).stream()))
                .distinct()
                .toList();
    }

    /** The one of the definition, or the one that the catalogue gives the numerator as its usual. */
    private static Optional<CellCode> denominator(MeasureCatalogue catalogue, DefinitionVersion version) {
        return version.denominatorCell()
                .or(() -> version.numeratorCell().flatMap(catalogue::cell).flatMap(Cell::denominatorCell));
    }

    /** Of each quarter that has either, the earliest first. */
    List<Pair> series(Measure measure, TrendsWorld world) {
        List<Pair> pairs = new ArrayList<>();
        for (LocalDate start :
                new TreeSet<>(held.keySet().stream().map(Place::start).toList())) {
            measure.versionIn(Quarter.of(start)).ifPresent(version -> {
                Pair pair = new Pair(
                        start,
                        version.numeratorCell()
                                .map(cell -> held.get(new Place(start, world.cell(cell.value()))))
                                .orElse(null),
                        denominator(catalogue, version)
                                .map(cell -> held.get(new Place(start, world.cell(cell.value()))))
                                .orElse(null));
                if (pair.numerator() != null || pair.denominator() != null) {
                    pairs.add(pair);
                }
            });
        }
        return pairs;
    }

    /** The newest that gives a value: a share or a rate of nobody is none. */
    Optional<Pair> newest(Measure measure, TrendsWorld world) {
        Unit unit = measure.newest().unit();
        boolean divided = unit == Unit.PROPORTION || unit == Unit.RATE;
        return series(measure, world).reversed().stream()
                .filter(pair -> pair.numerator() != null
                        && (!divided
                                || (pair.denominator() != null
                                        && pair.denominator().signum() != 0)))
                .findFirst();
    }
}
