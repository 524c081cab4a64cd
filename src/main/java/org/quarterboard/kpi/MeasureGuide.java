package org.quarterboard.kpi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What the guidance says about each measure in words: whom it counts, what, out of what, when, broken down by what, and by
 * which rules. It stands beside {@link MeasureCatalogue}, which says what figures there can be. Read once and never changed.
 */
public final class MeasureGuide {

    private static final List<Stage> COURSE =
            List.of(Stage.BEFORE_START, Stage.START, Stage.DURING, Stage.RELEASE, Stage.RELEASE_5WD, Stage.END);

    private final MeasureCatalogue catalogue;
    private final Map<String, Cohort> cohorts;
    private final Map<VersionKey, Counting> countings;
    private final Map<VersionKey, List<CountingRule>> rules;
    private final List<LayoutLine> layout;

    /** A measure in one definition version. */
    record VersionKey(MeasureCode measure, int version) {}

    MeasureGuide(MeasureCatalogue catalogue, GuideParts parts) {
        this.catalogue = catalogue;
        this.cohorts = Collections.unmodifiableMap(parts.cohorts());
        this.countings = Map.copyOf(parts.countings());
        this.rules = Map.copyOf(parts.rules());
        this.layout = List.copyOf(parts.layout());
    }

    /**
     * Reads the files.
     *
     * @throws CatalogueException if one of them is wrong, or says nothing of a measure
     */
    public static MeasureGuide load(MeasureCatalogue catalogue) {
        return new MeasureGuide(catalogue, GuideParts.load(catalogue));
    }

    public MeasureCatalogue catalogue() {
        return catalogue;
    }

    /** All cohorts, in the order of the guidance. */
    public List<Cohort> cohorts() {
        return List.copyOf(cohorts.values());
    }

    /**
     * The cohort of the key.
     *
     * @throws NoSuchElementException if there is none
     */
    public Cohort cohort(String key) {
        return Optional.ofNullable(cohorts.get(key)).orElseThrow(() -> new NoSuchElementException("No cohort " + key));
    }

    /**
     * What the version counts.
     *
     * @throws NoSuchElementException if there is no such measure or version
     */
    public Counting counting(MeasureCode measure, int version) {
        return Optional.ofNullable(countings.get(new VersionKey(measure, version)))
                .orElseThrow(() -> new NoSuchElementException("No measure " + measure + " v" + version));
    }

    /** The rules of the version, in the order of the file. */
    public List<CountingRule> rules(MeasureCode measure, int version) {
        return rules.getOrDefault(new VersionKey(measure, version), List.of());
    }

    /** When the version is counted, in the order of an order's course; empty if at no point of an order. */
    public List<Stage> stages(MeasureCode measure, int version) {
        return COURSE.stream()
                .filter(stage -> catalogue.cellsOf(measure, version).stream()
                        .anyMatch(cell -> cell.kind() != CellKind.DENOMINATOR && cell.stage() == stage))
                .toList();
    }

    /** The breakdowns of the version, in the order of the catalogue. */
    public List<String> breakdowns(MeasureCode measure, int version) {
        return catalogue.dimensions().stream()
                .filter(dimension -> catalogue.cellsOf(measure, version).stream()
                        .anyMatch(cell -> cell.item(dimension).isPresent()))
                .toList();
    }

    /** The items of a breakdown that the version has, in the order of the catalogue. */
    public List<Category> items(MeasureCode measure, int version, String dimension) {
        return catalogue.items(dimension).stream()
                .filter(item -> catalogue.cellsOf(measure, version).stream()
                        .anyMatch(cell -> cell.categories().contains(item)))
                .toList();
    }

    /** The rows of the national long layout whose value belongs to the measure. */
    public List<LayoutLine> layoutLines(MeasureCode measure) {
        return layout.stream()
                .filter(line ->
                        line.nowCell().filter(cell -> shows(measure, cell)).isPresent()
                                || line.beforeCell()
                                        .filter(cell -> shows(measure, cell))
                                        .isPresent())
                .toList();
    }

    private boolean shows(MeasureCode measure, CellCode code) {
        return catalogue
                .cell(code)
                .filter(cell -> cell.measure().equals(measure) || cell.alsoIn().contains(measure))
                .isPresent();
    }
}
