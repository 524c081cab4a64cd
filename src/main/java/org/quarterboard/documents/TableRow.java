package org.quarterboard.documents;

import java.util.ArrayList;
import java.util.List;

/** One row of a table, its cells broken into lines. */
record TableRow(List<List<Line>> cells, TextStyle style) {

    static TableRow head(Faces faces, TableBlock table, float[] widths) {
        List<List<Line>> cells = new ArrayList<>();
        for (int c = 0; c < widths.length; c++) {
            List<Span> text = Span.of(table.columns().get(c).header(), TextStyle.COLUMN);
            cells.add(LineBreaker.lines(faces, text, inner(widths, c)));
        }
        return new TableRow(cells, TextStyle.COLUMN);
    }

    static TableRow of(Faces faces, TableBlock.Row row, float[] widths) {
        TextStyle style = TableSetter.style(row);
        List<List<Line>> cells = new ArrayList<>();
        cells.add(LineBreaker.lines(faces, Span.of(row.header(), style), inner(widths, 0)));
        for (int c = 1; c < widths.length; c++) {
            TableBlock.Cell cell = row.cells().get(c - 1);
            float width = inner(widths, c) - (cell.symbol() == null ? 0 : TableSetter.SYMBOL);
            cells.add(LineBreaker.lines(faces, Span.of(cell.text(), style), width));
        }
        return new TableRow(cells, style);
    }

    static float inner(float[] widths, int column) {
        return widths[column] - (column == widths.length - 1 ? 0 : ColumnWidths.gap(widths.length));
    }

    int lines() {
        int most = 1;
        for (List<Line> cell : cells) {
            most = Math.max(most, cell.size());
        }
        return most;
    }

    float height() {
        return lines() * style.leading() + 2 * TableSetter.PAD;
    }
}
