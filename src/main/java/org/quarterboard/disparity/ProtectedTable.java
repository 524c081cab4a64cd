package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;

/**
 * One thing counted by group as the public is told it.
 *
 * @param counted what was counted
 * @param reference what it is set against
 * @param by what children are told apart by
 * @param baseline the group that the others are compared with
 * @param span what was put together
 * @param held over how many quarters
 * @param proportions whether these are proportions, or else rates
 * @param rows in the order in which groups are shown
 * @param total of all rows
 * @param referenceTotal of all rows
 * @param sources who says so
 */
public record ProtectedTable(
        CountedCode counted,
        CountedCode reference,
        List<GroupDimension> by,
        GroupKey baseline,
        Period span,
        long held,
        boolean proportions,
        List<Row> rows,
        ProtectedCount total,
        ProtectedCount referenceTotal,
        List<Source> sources) {

    public ProtectedTable {
        by = List.copyOf(by);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /**
     * A group.
     *
     * @param number how many of it were counted
     * @param of how many of it there are in the reference
     */
    public record Row(GroupKey group, ProtectedCount number, ProtectedCount of) {}

    /**
     * Who counted.
     *
     * @param measure whether the name is that of a measure of the returns
     */
    public record Source(
            String name, boolean measure, @Nullable LocalDate date) {}
}
