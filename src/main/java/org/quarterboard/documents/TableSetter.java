package org.quarterboard.documents;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** Sets a table: thin rules between rows, its head again on every page, rows whole unless one outgrows a page. */
final class TableSetter implements BlockSetter {
    static final float PAD = 3.6f;
    static final float SYMBOL = 11;
    /** So many rows at the end of a longer table stay together: none begins a page alone. */
    private static final int LAST = 3;

    private final Press press;
    private final TableBlock table;
    private final List<Line> caption;
    private final List<Line> note;
    private final float[] widths;
    private final TableRow head;
    private final List<TableRow> rows = new ArrayList<>();

    TableSetter(Press press, TableBlock table) {
        this.press = press;
        this.table = table;
        Faces faces = press.faces();
        this.caption = LineBreaker.lines(faces, Span.of(table.caption(), TextStyle.CAPTION), Sheet.FULL);
        String remark = table.note() == null ? "" : table.note();
        this.note = LineBreaker.lines(faces, Span.of(remark, TextStyle.NOTE), Sheet.MEASURE);
        this.widths = ColumnWidths.of(faces, table, Sheet.FULL);
        this.head = TableRow.head(faces, table, widths);
        table.rows().forEach(row -> rows.add(TableRow.of(faces, row, widths)));
    }

    static TextStyle style(TableBlock.Row row) {
        return row.total() ? TextStyle.CELL_STRONG : TextStyle.CELL;
    }

    @Override
    public float before() {
        return 20;
    }

    @Override
    public float opening() {
        float opening = caption.size() * TextStyle.CAPTION.leading() + 4 + head.height();
        for (int i = 0; i < Math.min(2, rows.size()); i++) {
            opening += start(rows.get(i));
        }
        return Math.min(opening, Press.whole());
    }

    @Override
    public void set() {
        Tagger tagger = press.tagger();
        PdfStructureElement element = tagger.element(tagger.root(), "Table");
        if (!caption.isEmpty()) {
            new TextSetter(press).set(tagger.element(element, "Caption"), caption, TextStyle.CAPTION, Sheet.LEFT);
            press.advance(4);
        }
        // A head without a body would be no table to a reader of the structure.
        head(tagger.element(rows.isEmpty() ? element : tagger.element(element, "THead"), "TR"));
        if (!rows.isEmpty()) {
            PdfStructureElement body = tagger.element(element, "TBody");
            for (int i = 0; i < rows.size(); i++) {
                row(tagger.element(body, "TR"), i);
            }
        }
        if (!note.isEmpty()) {
            press.advance(5);
            press.ensure(TextSetter.opening(note, TextStyle.NOTE));
            new TextSetter(press).set(tagger.element(tagger.root(), "P"), note, TextStyle.NOTE, Sheet.LEFT);
        }
    }

    private void head(PdfStructureElement row) {
        for (int c = 0; c < widths.length; c++) {
            PdfStructureElement cell = press.tagger().element(row, "TH");
            Tagger.attribute(cell, "Table", "Scope", new PdfName("Column"));
            List<Line> lines = head.cells().get(c);
            if (!lines.isEmpty()) {
                int column = c;
                press.tagger().mark(cell, () -> headCell(column, lines));
            }
        }
        headRule();
    }

    private void headAgain() {
        press.tagger().furniture(() -> {
            for (int c = 0; c < widths.length; c++) {
                headCell(c, head.cells().get(c));
            }
        });
        headRule();
    }

    private void headCell(int column, List<Line> lines) {
        // Headers stand on the rule, however many lines their neighbours need.
        float top =
                press.y() - PAD - (head.lines() - lines.size()) * head.style().leading();
        CellText.draw(press, lines, head.style(), x(column), top, flush(column));
    }

    private void headRule() {
        press.advance(head.height());
        press.tagger().artifact(() -> press.rule(Sheet.LEFT, press.y(), Sheet.FULL, 1f, Sheet.PRIMARY));
    }

    private void row(PdfStructureElement element, int index) {
        TableRow row = rows.get(index);
        if (press.room() < together(index)) {
            press.turn();
            headAgain();
        }
        List<PdfStructureElement> cells = cells(element);
        int from = 0;
        while (from < row.lines()) {
            int fit = (int) ((press.room() - 2 * PAD + 0.1f) / row.style().leading());
            int to = Math.min(row.lines(), from + Math.max(1, fit));
            slice(index, cells, from, to);
            from = to;
            if (from < row.lines()) {
                press.turn();
                headAgain();
            }
        }
    }

    private float together(int index) {
        float height = start(rows.get(index));
        if (index == rows.size() - LAST && index >= LAST) {
            for (int next = index + 1; next < rows.size(); next++) {
                height += start(rows.get(next));
            }
        }
        return Math.min(height, Press.whole() - head.height());
    }

    /** What must fit for a row to start: all of it, or a few lines of one that outgrows a page anyway. */
    private float start(TableRow row) {
        boolean tall = row.height() > Press.whole() - head.height();
        return tall ? 6 * row.style().leading() : row.height();
    }

    private List<PdfStructureElement> cells(PdfStructureElement row) {
        List<PdfStructureElement> cells = new ArrayList<>();
        for (int c = 0; c < widths.length; c++) {
            PdfStructureElement cell = press.tagger().element(row, c == 0 ? "TH" : "TD");
            if (c == 0) {
                Tagger.attribute(cell, "Table", "Scope", new PdfName("Row"));
            }
            cells.add(cell);
        }
        return cells;
    }

    private void slice(int index, List<PdfStructureElement> cells, int from, int to) {
        TableRow row = rows.get(index);
        float top = press.y() - PAD;
        if (table.rows().get(index).total() && from == 0) {
            press.tagger().artifact(() -> press.rule(Sheet.LEFT, press.y(), Sheet.FULL, 0.9f, Sheet.SECONDARY));
        }
        for (int c = 0; c < widths.length; c++) {
            List<Line> lines = row.cells().get(c);
            if (from < lines.size()) {
                cell(index, c, cells.get(c), lines.subList(from, Math.min(to, lines.size())), top, from == 0);
            }
        }
        press.advance((to - from) * row.style().leading() + 2 * PAD);
        press.tagger().artifact(() -> press.rule(Sheet.LEFT, press.y(), Sheet.FULL, 0.5f, Sheet.RULE));
    }

    private void cell(int index, int column, PdfStructureElement element, List<Line> lines, float top, boolean first) {
        TextStyle style = rows.get(index).style();
        CellSymbol symbol = column == 0
                ? null
                : table.rows().get(index).cells().get(column - 1).symbol();
        float shift = symbol == null ? 0 : SYMBOL;
        if (symbol != null && first) {
            float left = flush(column) > 0
                    ? x(column)
                            + TableRow.inner(widths, column)
                            - lines.getFirst().width()
                            - SYMBOL
                    : x(column);
            float middle = top - style.ascent() + style.size() * 0.34f;
            press.tagger().artifact(() -> SymbolShape.draw(press.canvas(), symbol, left + 3.5f, middle));
        }
        float x = flush(column) > 0 ? x(column) : x(column) + shift;
        press.tagger().mark(element, () -> CellText.draw(press, lines, style, x, top, flush(column)));
    }

    /** The width to stand at the right end of, or 0 to stand left. */
    private float flush(int column) {
        return table.columns().get(column).number() ? TableRow.inner(widths, column) : 0;
    }

    private float x(int column) {
        float x = Sheet.LEFT;
        for (int c = 0; c < column; c++) {
            x += widths[c];
        }
        return x;
    }
}
