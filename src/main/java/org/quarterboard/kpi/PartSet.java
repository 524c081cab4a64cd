package org.quarterboard.kpi;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Categories of one breakdown that exclude each other: what is counted stands in one of them and no other, so that
 * they may be stacked and their counts added. That one thing may stand in two (a kind of support, an offer and its
 * take-up) is the rule, and every exception stands in {@code exclusive.csv}.
 *
 * @param measure the measure that shows them
 * @param version number of its definition version
 * @param stage when all of them are counted
 * @param dimension what differs from part to part
 * @param same what all of them are as well, where the cells are crossed
 * @param whole the cell that counts what is told apart; null where none does. The parts need not make it: what is in
 *     none of them, or not known, is what is left
 * @param parts two to four, in the order of the vocabulary: every one that there is, the unknown among them
 */
public record PartSet(
        MeasureCode measure,
        int version,
        Stage stage,
        String dimension,
        Optional<Category> same,
        @Nullable CellCode whole,
        List<Part> parts) {

    public PartSet {
        parts = List.copyOf(parts);
    }

    /** One of the categories, and the cell that counts it. */
    public record Part(Category category, CellCode cell) {}

    public Optional<CellCode> wholeCell() {
        return Optional.ofNullable(whole);
    }

    /** Names the set among those of its measure and version, in letters that an address may have. */
    public String token() {
        return stage.code() + "-" + dimension
                + same.map(category -> "-" + category.item()).orElse("");
    }
}
