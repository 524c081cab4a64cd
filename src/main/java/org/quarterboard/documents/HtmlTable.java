package org.quarterboard.documents;

/** Writes a table with caption, column headers and row headers. */
final class HtmlTable {
    private HtmlTable() {}

    static String of(TableBlock table) {
        StringBuilder out =
                new StringBuilder("<div class=\"qb-table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        out.append(escape(table.caption())).append("\">\n<table>\n<caption>");
        out.append(escape(table.caption())).append("</caption>\n<thead><tr>");
        for (TableBlock.Column column : table.columns()) {
            out.append("<th scope=\"col\"").append(number(column)).append(">");
            out.append(escape(column.header())).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (TableBlock.Row row : table.rows()) {
            row(out, table, row);
        }
        out.append("</tbody>\n</table>\n</div>\n");
        if (table.note() != null) {
            out.append("<p class=\"qb-note\">").append(escape(table.note())).append("</p>\n");
        }
        return out.toString();
    }

    private static void row(StringBuilder out, TableBlock table, TableBlock.Row row) {
        out.append(row.total() ? "<tr class=\"qb-total\">" : "<tr>");
        out.append("<th scope=\"row\"")
                .append(number(table.columns().getFirst()))
                .append(">");
        out.append(escape(row.header())).append("</th>");
        for (int c = 0; c < row.cells().size(); c++) {
            TableBlock.Cell cell = row.cells().get(c);
            out.append("<td").append(number(table.columns().get(c + 1))).append(">");
            if (cell.symbol() != null) {
                out.append("<span class=\"qb-symbol qb-symbol-")
                        .append(cell.symbol().meaning());
                out.append("\" aria-hidden=\"true\"></span> ");
            }
            out.append(escape(cell.text())).append("</td>");
        }
        out.append("</tr>\n");
    }

    private static String number(TableBlock.Column column) {
        return column.number() ? " class=\"qb-number\"" : "";
    }

    private static String escape(String text) {
        return Markup.escape(text);
    }
}
