package org.quarterboard.kpi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be counted: a measure and definition version, at a stage, for a set of categories, as one kind of
 * number.
 *
 * @param measure the measure that owns it; a figure that two measures show is one cell
 * @param version number of the definition version
 * @param categories sorted by dimension; empty for the whole
 * @param denominator the cell that a numerator is usually divided by; null where there is none
 * @param insideDenominator whether what the numerator counts is part of what the denominator counts, so that it can
 *     never be larger
 * @param alsoIn other measures that show this cell
 */
public record Cell(
        CellCode code,
        MeasureCode measure,
        int version,
        Stage stage,
        List<Category> categories,
        CellKind kind,
        @Nullable CellCode denominator,
        boolean insideDenominator,
        Better better,
        List<MeasureCode> alsoIn) {

    public Cell {
        categories = List.copyOf(categories);
        alsoIn = List.copyOf(alsoIn);
    }

    public Optional<CellCode> denominatorCell() {
        return Optional.ofNullable(denominator);
    }

    /** The item of the dimension, if the cell is broken down by it. */
    public Optional<String> item(String dimension) {
        return categories.stream()
                .filter(category -> category.dimension().equals(dimension))
                .map(Category::item)
                .findFirst();
    }

    /** The code that these parts make; categories must be sorted. */
    public static CellCode codeOf(
            MeasureCode measure, int version, Stage stage, List<Category> categories, CellKind kind) {
        return new CellCode(measure + "|v" + version + "|" + stage.code() + "|"
                + categories.stream().sorted().map(Category::toString).collect(Collectors.joining(";")) + "|"
                + kind.code());
    }
}
