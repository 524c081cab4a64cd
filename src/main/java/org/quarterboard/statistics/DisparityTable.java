package org.quarterboard.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The groups of one measure, or of one stage of the justice process, against one reference population. Made by {@link
 * Disparity#table}, judged by {@link DisparityFamily#judge}.
 *
 * @param baseline the name of the group that the others are compared with; it may be missing from the rows
 * @param kind which ratio
 * @param rows in the order in which the groups were given
 */
public record DisparityTable(String baseline, DisparityKind kind, List<DisparityRow> rows) {

    public DisparityTable {
        rows = List.copyOf(rows);
    }

    /** The row of this group; empty if the table has none of that name. */
    public Optional<DisparityRow> row(String group) {
        return rows.stream().filter(row -> row.group().name().equals(group)).findAny();
    }

    /** Whether somebody's group is not known, so that the two variants of each share differ. */
    public boolean hasUnknown() {
        return rows.stream()
                .map(DisparityRow::group)
                .filter(DisparityGroup::unknown)
                .anyMatch(group ->
                        group.numerator().orElse(0) > 0 || group.denominator().orElse(0) > 0);
    }
}
