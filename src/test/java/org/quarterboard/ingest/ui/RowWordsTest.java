package org.quarterboard.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.SourceRow;
import org.quarterboard.shared.Messages;

class RowWordsTest {

    private static final long SHEET = SourceRow.of(1, 0).line();

    private final RowWords english = new RowWords(new Messages(), Messages.ENGLISH);
    private final RowWords welsh = new RowWords(new Messages(), Messages.WELSH);

    @Test
    void namesTheLineOfAFile() {
        assertThat(english.of(0)).isEqualTo("Whole file");
        assertThat(english.of(1)).isEqualTo("1 (column names)");
        assertThat(english.of(9_999_999)).isEqualTo("9999999");
    }

    @Test
    void namesTheSheetAndTheRowOfAWorkbook() {
        assertThat(english.of(3 * SHEET + 12)).isEqualTo("KPI 3, row 12");
        assertThat(english.of(10 * SHEET + 1)).isEqualTo("KPI 10, row 1");
        assertThat(english.of(10 * SHEET)).isEqualTo("KPI 10, the whole sheet");
        assertThat(english.of(SourceRow.READ_ME * SHEET + 4)).isEqualTo("Read me, row 4");
        assertThat(english.of(SourceRow.READ_ME * SHEET)).isEqualTo("Read me, the whole sheet");
        assertThat(welsh.of(3 * SHEET + 12)).isEqualTo("DPA 3, rhes 12");
        assertThat(RowWords.number(3 * SHEET + 12)).isEqualTo("12");
    }

    @Test
    void listsSoManyAndCountsTheRest() {
        assertThat(english.list(List.of(3L, 7L, 9L), 3)).isEqualTo("3, 7, 9");
        assertThat(english.list(List.of(3L, 7L, 9L), 2)).isEqualTo("3, 7 and 1 more");
        assertThat(english.list(List.of(SHEET + 3, 2 * SHEET + 4), 2)).isEqualTo("KPI 1, row 3; KPI 2, row 4");
    }
}
