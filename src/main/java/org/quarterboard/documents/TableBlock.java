package org.quarterboard.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table; its first column holds the row headers.
 *
 * @param caption what it shows
 * @param columns all columns, the one of row headers included
 * @param rows its rows, each with one cell less than there are columns
 * @param note a remark below, or {@code null}
 */
public record TableBlock(
        String caption,
        List<Column> columns,
        List<Row> rows,
        @Nullable String note) implements Block {

    public TableBlock {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table has at least the column of its row headers");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size() - 1) {
                throw new IllegalArgumentException("The row " + row.header() + " has the wrong number of cells");
            }
        }
    }

    /** A column: text stands left, numbers right. */
    public record Column(String header, boolean number) {

        public static Column text(String header) {
            return new Column(header, false);
        }

        public static Column number(String header) {
            return new Column(header, true);
        }
    }

    /** A row; a total is set apart by weight. */
    public record Row(String header, List<Cell> cells, boolean total) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String header, String... cells) {
            return new Row(header, List.of(cells).stream().map(Cell::of).toList(), false);
        }

        public static Row total(String header, String... cells) {
            return new Row(header, List.of(cells).stream().map(Cell::of).toList(), true);
        }
    }

    /** A cell; a symbol never stands without its word. */
    public record Cell(String text, @Nullable CellSymbol symbol) {

        public Cell {
            if (symbol != null && text.isBlank()) {
                throw new IllegalArgumentException("A symbol stands beside a word");
            }
        }

        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }
}
