package org.quarterboard.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.Run;
import org.quarterboard.documents.TableBlock;

/** A partner's paper: its rows in the order in which they stand, each a block or a part of one. */
record DemoPaper(List<DemoTable.Row> rows) {
    private static final String ROW = "row";
    private static final String BULLET = "bullet";

    DemoPaper {
        rows = List.copyOf(rows);
    }

    String item() {
        return rows.getFirst().text("item");
    }

    String by() {
        return rows.getFirst().text("by");
    }

    String title() {
        return rows.getFirst().text("paper");
    }

    String summary() {
        return rows.stream()
                .filter(row -> kind(row).equals("summary"))
                .map(DemoPaper::words)
                .findFirst()
                .orElseThrow();
    }

    PaperDocument document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title(), "title"));
        for (int i = 0; i < rows.size(); i++) {
            DemoTable.Row row = rows.get(i);
            switch (kind(row)) {
                case "summary" -> {
                    // Stands in front of the paper, not in it.
                }
                case "lead" -> blocks.add(new Paragraph(List.of(Run.of(words(row))), Paragraph.Style.LEAD));
                case "heading" -> blocks.add(new Heading(2, words(row), "part-" + i));
                case "paragraph" -> blocks.add(Paragraph.of(words(row)));
                case BULLET -> {
                    if (i == 0 || !kind(rows.get(i - 1)).equals(BULLET)) {
                        blocks.add(BulletList.of(following(i, BULLET).toArray(String[]::new)));
                    }
                }
                case "table" -> blocks.add(table(i));
                case ROW -> {
                    // A part of its table.
                }
                default -> throw new IllegalStateException("demo/papers.csv is wrong: " + kind(row));
            }
        }
        return new PaperDocument(title(), "en-GB", words(rows.getFirst()), by(), by(), "Official", blocks);
    }

    private TableBlock table(int at) {
        List<String> head = cells(words(rows.get(at)));
        List<TableBlock.Column> columns = new ArrayList<>();
        columns.add(TableBlock.Column.text(head.get(1)));
        head.subList(2, head.size()).forEach(name -> columns.add(TableBlock.Column.number(name)));
        List<TableBlock.Row> lines = following(at + 1, ROW).stream()
                .map(DemoPaper::cells)
                .map(line -> TableBlock.Row.of(
                        line.getFirst(), line.subList(1, line.size()).toArray(String[]::new)))
                .toList();
        return new TableBlock(head.getFirst(), columns, lines, null);
    }

    private List<String> following(int from, String kind) {
        return rows.subList(from, rows.size()).stream()
                .takeWhile(row -> kind(row).equals(kind))
                .map(DemoPaper::words)
                .toList();
    }

    private static String kind(DemoTable.Row row) {
        return row.text("block");
    }

    private static String words(DemoTable.Row row) {
        return row.text("text");
    }

    private static List<String> cells(String text) {
        return Arrays.asList(text.split("\\|", -1));
    }
}
