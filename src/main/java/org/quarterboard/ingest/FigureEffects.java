package org.quarterboard.ingest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;

/** Which values are made of a figure: the measures' own values, and a part's share of its own denominator. */
final class FigureEffects {

    private final MeasureCatalogue catalogue;

    FigureEffects(MeasureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A value by its cells, before any figure is known. */
    private record Made(MeasureCode measure, DefinitionVersion version, boolean own) {}

    private record Pair(CellCode numerator, @Nullable CellCode denominator) {}

    /** The cells whose figures are needed to show what changing these does. */
    Set<CellCode> needed(Set<CellCode> changed) {
        Set<CellCode> needed = new LinkedHashSet<>(changed);
        made(changed).keySet().forEach(pair -> {
            needed.add(pair.numerator());
            if (pair.denominator() != null) {
                needed.add(pair.denominator());
            }
        });
        return needed;
    }

    /** Missing figures are left out of both maps. */
    List<FigureEffect> of(Set<CellCode> changed, Map<CellCode, BigDecimal> before, Map<CellCode, BigDecimal> after) {
        return made(changed).entrySet().stream()
                .map(entry -> new FigureEffect(
                        entry.getValue().measure(),
                        entry.getKey().numerator(),
                        entry.getValue().version(),
                        entry.getValue().own(),
                        side(entry.getKey(), before),
                        side(entry.getKey(), after)))
                .toList();
    }

    private static FigureEffect.Side side(Pair pair, Map<CellCode, BigDecimal> figures) {
        return new FigureEffect.Side(
                figures.get(pair.numerator()), pair.denominator() == null ? null : figures.get(pair.denominator()));
    }

    /** A value that several measures show stands once, under the first of them. */
    private Map<Pair, Made> made(Set<CellCode> changed) {
        Map<Pair, Made> made = new LinkedHashMap<>();
        for (Measure measure : catalogue.measures()) {
            for (DefinitionVersion version : measure.versions()) {
                CellCode numerator = version.numerator();
                CellCode denominator = version.denominator();
                if (numerator != null
                        && (changed.contains(numerator) || (denominator != null && changed.contains(denominator)))) {
                    made.putIfAbsent(new Pair(numerator, denominator), new Made(measure.code(), version, true));
                }
            }
        }
        for (CellCode code : changed) {
            catalogue
                    .cell(code)
                    .filter(cell -> cell.kind() == CellKind.NUMERATOR && cell.denominator() != null)
                    .ifPresent(cell -> part(cell, made));
        }
        return made;
    }

    private void part(Cell cell, Map<Pair, Made> made) {
        catalogue
                .measure(cell.measure())
                .version(cell.version())
                .ifPresent(version -> made.putIfAbsent(
                        new Pair(cell.code(), cell.denominator()), new Made(cell.measure(), version, false)));
    }
}
