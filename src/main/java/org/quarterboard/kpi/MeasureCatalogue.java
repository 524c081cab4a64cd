package org.quarterboard.kpi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.quarterboard.shared.Quarter;

/**
 * Every measure that the national guidance defines, and the established indicators beside them, with their definition
 * versions, cells, breaks and sums. Read once from the files under {@code catalogue/} and never changed.
 */
public final class MeasureCatalogue {

    private final Map<MeasureCode, Measure> measures;
    private final Map<String, List<Category>> categories;
    private final Map<CellCode, Cell> cells;
    private final Map<CellCode, CellCode> aliases;
    private final Map<MeasureCode, Map<Integer, List<Cell>>> cellsOfMeasure = new LinkedHashMap<>();
    private final List<SeriesBreak> breaks;
    private final List<SeriesBreak> planned;
    private final List<SumRule> sums;
    private final List<ZeroRule> zeroRules;
    private final List<PartSet> partSets;

    MeasureCatalogue(CatalogueParts parts) {
        this.measures = Collections.unmodifiableMap(parts.measures());
        this.categories = Collections.unmodifiableMap(parts.categories());
        this.cells = Collections.unmodifiableMap(parts.cells());
        this.aliases = Map.copyOf(parts.aliases());
        this.breaks = List.copyOf(parts.breaks());
        this.planned = List.copyOf(parts.planned());
        this.sums = List.copyOf(parts.sums());
        this.zeroRules = List.copyOf(parts.zeroRules());
        this.partSets = List.copyOf(parts.partSets());
        for (Cell cell : cells.values()) {
            show(cell, cell.measure());
            cell.alsoIn().forEach(other -> show(cell, other));
        }
        cellsOfMeasure.values().forEach(versions -> versions.replaceAll((version, shown) -> List.copyOf(shown)));
    }

    private void show(Cell cell, MeasureCode measure) {
        cellsOfMeasure
                .computeIfAbsent(measure, ignored -> new HashMap<>())
                .computeIfAbsent(cell.version(), ignored -> new ArrayList<>())
                .add(cell);
    }

    /**
     * Reads the catalogue.
     *
     * @throws CatalogueException if a file of it is wrong
     */
    public static MeasureCatalogue load() {
        return new MeasureCatalogue(CatalogueParts.load());
    }

    /** All measures, the ten KPIs first, in the order of the guidance. */
    public List<Measure> measures() {
        return List.copyOf(measures.values());
    }

    public Optional<Measure> find(MeasureCode code) {
        return Optional.ofNullable(measures.get(code));
    }

    /**
     * The measure of the code.
     *
     * @throws NoSuchElementException if there is none
     */
    public Measure measure(MeasureCode code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("No measure " + code));
    }

    /** The measures of KPI 1 to 10; the main measure first. */
    public List<Measure> ofKpi(int kpi) {
        return measures.values().stream()
                .filter(measure -> measure.kpi() == kpi)
                .toList();
    }

    /** The main measures of the ten KPIs, in order. */
    public List<Measure> headlines() {
        return measures.values().stream()
                .filter(measure -> measure.headline() && !measure.established())
                .toList();
    }

    /** The indicators that stand beside the ten KPIs. */
    public List<Measure> established() {
        return measures.values().stream().filter(Measure::established).toList();
    }

    public List<Cell> cells() {
        return List.copyOf(cells.values());
    }

    /** The cell of the code, or of the second name that the code is. */
    public Optional<Cell> cell(CellCode code) {
        Cell cell = cells.get(code);
        if (cell != null) {
            return Optional.of(cell);
        }
        return Optional.ofNullable(aliases.get(code)).map(cells::get);
    }

    /** The cells that a measure shows in one definition version: its own and those it shares. */
    public List<Cell> cellsOf(MeasureCode measure, int version) {
        return cellsOfMeasure.getOrDefault(measure, Map.of()).getOrDefault(version, List.of());
    }

    /** The breaks of a measure that are in force, oldest first. */
    public List<SeriesBreak> breaks(MeasureCode measure) {
        return of(measure, breaks);
    }

    /**
     * The changes that are announced for a measure and not in force. They are told and nothing more: no series is severed
     * and no finding changed by what may still be put off. One comes into force when its line in the file says so.
     */
    public List<SeriesBreak> planned(MeasureCode measure) {
        return of(measure, planned);
    }

    private static List<SeriesBreak> of(MeasureCode measure, List<SeriesBreak> marks) {
        return marks.stream().filter(mark -> mark.measure().equals(measure)).toList();
    }

    /** The definition version of a measure that holds in a quarter; empty before the measure began. */
    public Optional<DefinitionVersion> versionIn(MeasureCode measure, Quarter quarter) {
        return find(measure).flatMap(found -> found.versionIn(quarter));
    }

    /** The sums that figures must keep. */
    public List<SumRule> sums() {
        return sums;
    }

    /** The cells in which a value above 0 contradicts the definitions. */
    public List<ZeroRule> zeroRules() {
        return zeroRules;
    }

    /** The breakdowns of a measure in one definition version whose parts exclude each other, in their order. */
    public List<PartSet> partSets(MeasureCode measure, int version) {
        return partSets.stream()
                .filter(set -> set.measure().equals(measure) && set.version() == version)
                .toList();
    }

    /** The dimensions of the breakdowns. */
    public List<String> dimensions() {
        return List.copyOf(categories.keySet());
    }

    /** The items of a dimension in their order; empty if there is no such dimension. */
    public List<Category> items(String dimension) {
        return categories.getOrDefault(dimension, List.of());
    }
}
