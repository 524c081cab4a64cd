package org.quarterboard.ingest.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where the columns of a sheet stand. The table is found by the row of its headings, wherever it begins. */
final class SheetHeader {

    /** Fewer known headings than this in a row are a coincidence. */
    private static final int FEWEST = 2;

    /** As many columns as are looked at. */
    private static final int MOST = 200;

    private final Map<WorkbookColumn, Integer> positions;

    private SheetHeader(Map<WorkbookColumn, Integer> positions) {
        this.positions = positions;
    }

    /** The header, if the row is one. What is wrong with it is told. */
    static Optional<SheetHeader> of(SheetRow row, long line, Findings findings) {
        int width = Math.min(row.width(), MOST);
        int known = 0;
        for (int column = 0; column < width; column++) {
            known += named(row, column).isPresent() ? 1 : 0;
        }
        if (known < FEWEST) {
            return Optional.empty();
        }
        Map<WorkbookColumn, Integer> positions = new EnumMap<>(WorkbookColumn.class);
        for (int column = 0; column < width; column++) {
            String heading = Texts.trimmed(row.field(column).text());
            Optional<WorkbookColumn> named = named(row, column);
            if (named.isPresent()) {
                if (positions.putIfAbsent(named.get(), column) != null) {
                    findings.add(FindingCode.COLUMN_TWICE, line, named.get().title(), heading, "");
                }
            } else if (!heading.isEmpty()) {
                findings.add(FindingCode.EXTRA_COLUMN, line, heading, heading, "");
            }
        }
        for (WorkbookColumn column : WorkbookColumn.values()) {
            if (column.required() && !positions.containsKey(column)) {
                findings.add(FindingCode.MISSING_COLUMN, line, column.title(), "", column.title());
            }
        }
        return Optional.of(new SheetHeader(positions));
    }

    /** What stands in the column; nothing where the sheet has no such column. */
    SheetField get(SheetRow row, WorkbookColumn column) {
        return row.field(positions.getOrDefault(column, -1));
    }

    /** Whether all columns are there without which a row cannot be read. */
    boolean whole() {
        for (WorkbookColumn column : WorkbookColumn.values()) {
            if (column.required() && !positions.containsKey(column)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<WorkbookColumn> named(SheetRow row, int column) {
        SheetField field = row.field(column);
        return field.kind() == SheetField.Kind.TEXT ? WorkbookColumn.of(field.text()) : Optional.empty();
    }
}
