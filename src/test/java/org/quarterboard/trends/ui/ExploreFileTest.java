package org.quarterboard.trends.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.trends.Exploration;
import org.quarterboard.trends.ExploreFilter;
import org.quarterboard.trends.ExploreRow;

class ExploreFileTest {

    private static final Quarter Q1 = new Quarter(2025, 1);

    private static ExploreFile file() {
        ExploreFilter filter = new ExploreFilter(new MeasureCode("1"), "", List.of(), false, Q1, Q1, true);
        Exploration shown =
                new Exploration(filter, List.of(), "1: Suitable", "As a whole", 2, List.of(), List.of(), List.of());
        ExploreRow full = new ExploreRow(
                "N1",
                Q1,
                new ExploreRow.Exact(new BigDecimal("70"), new BigDecimal("406"), new BigDecimal("0.1724")),
                new ExploreRow.Texts("=HYPERLINK(1)", "Q1 2025/26", "At the end", "All", "70", "406", "17.2%", ""),
                new ObservationId(7),
                new ObservationId(8));
        ExploreRow gap = new ExploreRow(
                "N1",
                Q1,
                new ExploreRow.Exact(null, null, null),
                new ExploreRow.Texts("North", "Q1 2025/26", "At the end", "All", "not returned", "", "", "provisional"),
                new ObservationId(9),
                null);
        return new ExploreFile(shown, List.of(full, gap), new Messages(), Messages.ENGLISH);
    }

    @Test
    void theCsvHoldsNumbersUnroundedAndNoFormula() {
        assertThat(new String(ExploreCsv.of(file()), StandardCharsets.UTF_8))
                .startsWith(
                        "\uFEFFCode,Service,Measure,Quarter,Counted,Category,Number,Denominator,Share,Remark,Figure")
                .contains("N1,'=HYPERLINK(1),1: Suitable,2025Q1,At the end,All,70,406,0.1724,,7")
                .contains("N1,North,1: Suitable,2025Q1,At the end,All,not returned,,,provisional,9");
    }

    @Test
    void theSheetHoldsNumbersAsNumbersAndTextsAsTexts() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ExploreXlsx.of(file())))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("1: Suitable: As a whole");
            assertThat(sheet.getRow(2).getCell(6).getNumericCellValue()).isEqualTo(70);
            assertThat(sheet.getRow(2).getCell(8).getNumericCellValue()).isEqualTo(0.1724);
            assertThat(sheet.getRow(2).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("=HYPERLINK(1)");
            assertThat(sheet.getRow(3).getCell(6).getStringCellValue()).isEqualTo("not returned");
            assertThat(sheet.getRow(3).getPhysicalNumberOfCells())
                    .as("no empty cell")
                    .isEqualTo(11);
            assertThat(sheet.getTables()).hasSize(1);
        }
    }
}
