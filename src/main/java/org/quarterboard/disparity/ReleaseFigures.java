package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.quarterboard.statistics.Disparity;
import org.quarterboard.statistics.DisparityFamily;
import org.quarterboard.statistics.DisparityGroup;
import org.quarterboard.statistics.DisparityKind;
import org.quarterboard.statistics.DisparityRow;
import org.quarterboard.statistics.DisparityShares;
import org.quarterboard.statistics.DisparityTable;

/**
 * Shares, differences, ratios, intervals and what may be said, made from what is told and from nothing else: whoever reads the
 * statement could make them too, so they tell nothing more. Which comparisons are tested together depends on the numbers told
 * alone; a finding of the public statement may therefore differ from that of the partnership's own page, which tests more.
 *
 * @param tables one for each of the release
 * @param tested how many comparisons were tested together
 */
record ReleaseFigures(List<Table> tables, int tested) {

    private static final String REST = "rest";

    ReleaseFigures {
        tables = List.copyOf(tables);
    }

    /** A table with what is made from it. */
    record Table(ProtectedTable told, List<Row> rows) {

        Table {
            rows = List.copyOf(rows);
        }

        Optional<Row> baseline() {
            return rows.stream()
                    .filter(row -> row.told().group().equals(told.baseline()))
                    .findFirst();
        }
    }

    /** A group with what is made from it; no share where the whole is hidden or the group is. */
    record Row(ProtectedTable.Row told, Optional<DisparityShares> shares, DisparityRow made) {

        boolean hidden() {
            return told.number().hidden() || told.of().hidden();
        }
    }

    static ReleaseFigures of(ProtectedRelease release) {
        List<DisparityTable> made =
                release.tables().stream().map(ReleaseFigures::compared).toList();
        DisparityFamily family = DisparityFamily.judge(made);
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            tables.add(table(release.tables().get(i), family.tables().get(i)));
        }
        return new ReleaseFigures(tables, family.tested());
    }

    private static DisparityTable compared(ProtectedTable table) {
        return Disparity.table(
                table.rows().stream().map(row -> group(table, row)).toList(),
                table.baseline().code(),
                table.proportions() ? DisparityKind.PROPORTIONS : DisparityKind.RATES);
    }

    private static DisparityGroup group(ProtectedTable table, ProtectedTable.Row row) {
        return new DisparityGroup(
                row.group().code(),
                row.number().known(),
                of(table, row),
                row.group().unknown());
    }

    /** A population in which everybody's group is known has nobody whose group is not. */
    private static OptionalLong of(ProtectedTable table, ProtectedTable.Row row) {
        return row.of().told() == ProtectedCount.Told.MISSING
                        && row.group().unknown()
                        && table.referenceTotal().told() != ProtectedCount.Told.MISSING
                ? OptionalLong.of(0)
                : row.of().known();
    }

    private static Table table(ProtectedTable told, DisparityTable judged) {
        Optional<DisparityTable> whole = whole(told);
        List<Row> rows = new ArrayList<>();
        for (ProtectedTable.Row row : told.rows()) {
            DisparityRow made = judged.row(row.group().code()).orElseThrow();
            Optional<DisparityShares> shares = row.number().hidden() || row.of().hidden()
                    ? Optional.empty()
                    : whole.flatMap(all -> all.row(row.group().code())).map(DisparityRow::shares);
            rows.add(new Row(row, shares, made));
        }
        return new Table(told, rows);
    }

    /**
     * The same with what the hidden groups have together, which totals tell: so the others still have their shares. Empty
     * where a total or the group not known is hidden.
     */
    private static Optional<DisparityTable> whole(ProtectedTable table) {
        boolean blurred = table.rows().stream()
                .anyMatch(row -> row.group().unknown()
                        && (row.number().hidden() || row.of().hidden()));
        OptionalLong rest = left(table, table.total(), row -> row.number().known());
        OptionalLong restOf = left(table, table.referenceTotal(), row -> of(table, row));
        if (blurred || rest.isEmpty() || restOf.isEmpty()) {
            return Optional.empty();
        }
        List<DisparityGroup> groups = new ArrayList<>();
        for (ProtectedTable.Row row : table.rows()) {
            groups.add(new DisparityGroup(
                    row.group().code(),
                    OptionalLong.of(row.number().known().orElse(0)),
                    OptionalLong.of(of(table, row).orElse(0)),
                    row.group().unknown()));
        }
        groups.add(DisparityGroup.known(REST, rest.getAsLong(), restOf.getAsLong()));
        return Optional.of(Disparity.table(
                groups,
                table.baseline().code(),
                table.proportions() ? DisparityKind.PROPORTIONS : DisparityKind.RATES));
    }

    private static OptionalLong left(
            ProtectedTable table, ProtectedCount total, Function<ProtectedTable.Row, OptionalLong> count) {
        if (total.known().isEmpty()) {
            return OptionalLong.empty();
        }
        long told =
                table.rows().stream().map(count).mapToLong(one -> one.orElse(0)).sum();
        return total.number() < told ? OptionalLong.empty() : OptionalLong.of(total.number() - told);
    }
}
