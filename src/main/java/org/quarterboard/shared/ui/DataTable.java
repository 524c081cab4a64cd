package org.quarterboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A table for reading: caption, column headers, a header for each row, numbers to the right. It scrolls inside itself,
 * can be reached by keyboard and is named by its caption; the first column stays in place. For long lists that are
 * worked with, use a grid.
 */
public final class DataTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final AtomicLong MADE = new AtomicLong();

    private final NativeTable table = new NativeTable();
    private final List<Column> columns;
    private @Nullable NativeTableBody group;

    /** What a column's cells are, for their alignment. */
    public enum Align {
        TEXT,
        NUMBER
    }

    /** A column by the words of its header. */
    public record Column(String header, Align align) {

        public static Column text(String header) {
            return new Column(header, Align.TEXT);
        }

        public static Column number(String header) {
            return new Column(header, Align.NUMBER);
        }
    }

    public DataTable(String caption, List<Column> columns) {
        this.columns = List.copyOf(columns);
        addClassName("qb-table");
        NativeTableCaption words = table.getCaption();
        words.add(new Span(caption));
        words.setId("qb-caption-" + MADE.incrementAndGet());
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-labelledby", words.getId().orElseThrow());
        getElement().setAttribute("tabindex", "0");
        NativeTableRow head = table.getHead().addRow();
        for (Column column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column.header());
            cell.getElement().setAttribute("scope", "col");
            align(cell, column);
            head.add(cell);
        }
        add(table);
    }

    /** Hides the caption from the eye where the heading above says the same; it stays for those who listen. */
    public DataTable withHiddenCaption() {
        addClassName("qb-table-caption-hidden");
        return this;
    }

    /** Begins a group of rows, which has a heading of its own across the table. */
    public void group(String heading) {
        group = table.addBody();
        NativeTableHeaderCell name = new NativeTableHeaderCell(new Span(heading));
        name.getElement().setAttribute("scope", "rowgroup");
        name.getElement().setAttribute("colspan", Integer.toString(columns.size()));
        NativeTableRow row = group.addRow();
        row.addClassName("qb-group");
        row.add(name);
    }

    /** A row of plain texts; the first names the row. */
    public void row(String... cells) {
        Component[] parts = new Component[cells.length];
        for (int i = 0; i < cells.length; i++) {
            parts[i] = new Span(new Text(cells[i]));
        }
        row(parts);
    }

    /** A row; the first part names the row. */
    public NativeTableRow row(Component... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        NativeTableRow row = (group == null ? table.getBody() : group).addRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(cells[0]);
        row.add(name);
        for (int i = 1; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell();
            cell.add(cells[i]);
            align(cell, columns.get(i));
            row.add(cell);
        }
        return row;
    }

    private static void align(Component cell, Column column) {
        if (column.align() == Align.NUMBER) {
            cell.addClassName("qb-number");
        }
    }
}
