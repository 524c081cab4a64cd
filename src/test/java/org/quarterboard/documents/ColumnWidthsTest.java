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
        assertThat(widths[0] - ColumnWidths.GAP)
                .isGreaterThanOrEqualTo(LineBreaker.natural(faces, Span.of("Measure 30", TextStyle.CELL)));
    }
}
