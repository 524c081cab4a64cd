package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private final Faces faces = new Faces();

    @Test
    void alwaysFillTheWidthExactly() {
        for (int columns = 1; columns <= 24; columns++) {
            List<TableBlock.Column> all = new ArrayList<>();
            String[] cells = new String[columns - 1];
            for (int c = 0; c < columns; c++) {
                all.add(TableBlock.Column.text("Column " + c));
                if (c > 0) {
                    cells[c - 1] = SamplePapers.LONG.substring(0, 7 * c % 90);
                }
            }
            TableBlock table = new TableBlock("t", all, List.of(TableBlock.Row.of("Header", cells)), null);
            float sum = 0;
            for (float width : ColumnWidths.of(faces, table, 471)) {
                assertThat(width).isPositive();
                sum += width;
            }
            assertThat(sum).isCloseTo(471, within(1f));
        }
    }

    @Test
    void shortColumnsStayOnOneLineBesideALongOne() {
        float[] widths = ColumnWidths.of(faces, SamplePapers.rows(30), 471);
        assertThat(widths[0] - ColumnWidths.gap(widths.length))
                .isGreaterThanOrEqualTo(LineBreaker.natural(faces, Span.of("Measure 30", TextStyle.CELL)));
    }

    /** A number and a day stay whole beside columns of which some are nearly as short, and have no room to be. */
    @Test
    void theShortestColumnsStayOnOneLineWhereThereIsNoRoomForAllShortOnes() {
        String owner = "Director of nursing and quality";
        TableBlock table = new TableBlock(
                "t",
                List.of(
                        TableBlock.Column.text("Number"),
                        TableBlock.Column.text("Action"),
                        TableBlock.Column.text("Owner"),
                        TableBlock.Column.text("Due"),
                        TableBlock.Column.text("State")),
                List.of(TableBlock.Row.of(
                        "A3/2026-27", SamplePapers.LONG, owner, "30 September 2026", SamplePapers.LONG)),
                null);
        float[] widths = ColumnWidths.of(faces, table, Sheet.FULL);
        assertThat(widths[0]).isGreaterThanOrEqualTo(natural("A3/2026-27"));
        assertThat(widths[3]).isGreaterThanOrEqualTo(natural("30 September 2026"));
        assertThat(widths[2]).isLessThan(natural(owner));
    }

    private float natural(String text) {
        return LineBreaker.natural(faces, Span.of(text, TextStyle.CELL)) + ColumnWidths.gap(5);
    }

    /** A ratio with its limits is one thing; words beside it can be broken. */
    @Test
    void numbersStayOnOneLineBeforeWordsDo() {
        String ratio = "1.21 (0.92 to 1.59)";
        String words = "These words want much more room than there is, wherever they stand in this table of ours";
        TableBlock table = new TableBlock(
                "t",
                List.of(
                        TableBlock.Column.text("Group"),
                        TableBlock.Column.text("One"),
                        TableBlock.Column.text("Other"),
                        TableBlock.Column.number("Ratio (95% interval)")),
                List.of(TableBlock.Row.of("Other ethnic group", words, words, ratio)),
                null);
        float[] widths = ColumnWidths.of(faces, table, 250);
        assertThat(widths[3]).isGreaterThanOrEqualTo(LineBreaker.natural(faces, Span.of(ratio, TextStyle.CELL)));
        assertThat(widths[1]).isLessThan(widths[3]);
    }
}
