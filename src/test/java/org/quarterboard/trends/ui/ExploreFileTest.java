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
        return file(0, List.of());
    }

    private static ExploreFile file(int leftOut, List<String> problems) {
        ExploreFilter filter = new ExploreFilter(new MeasureCode("1"), "", List.of("N1"), false, Q1, Q1, true);
        Exploration shown = new Exploration(
                filter,
                0,
                problems,
                "1: Suitable",
                "As a whole",
                2,
                List.of(),
                List.of(),
                List.of(new Exploration.Choice("N1", "North"), new Exploration.Choice("S1", "South")));
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
        return new ExploreFile(
                shown, List.of(full, gap), leftOut, "12 June 2026, 14:30", new Messages(), Messages.ENGLISH);
    }

    @Test
    void theCsvHoldsNumbersUnroundedAndNoFormula() {
        assertThat(new String(ExploreCsv.of(file()), StandardCharsets.UTF_8))
                .startsWith(
                        "\uFEFFCode,Service,Measure,Quarter,Counted,Category,Number,Denominator,Share,Remark,Figure,"
                                + "Services left out")
                .contains("N1,'=HYPERLINK(1),1: Suitable,2025Q1,At the end,All,70,406,0.1724,,7,0")
                .contains("N1,North,1: Suitable,2025Q1,At the end,All,not returned,,,provisional,9,0");
    }

    @Test
    void theCsvIsATableAndNothingElseWhateverIsLeftOut() {
        List<String> lines = new String(
                        ExploreCsv.of(file(2, List.of("There is no measure \"99\"."))), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.split(",", -1).length == 12);
        assertThat(lines.subList(1, 3)).allMatch(line -> line.endsWith(",2"));
    }

    @Test
    void besideTheFiguresStandsWhatTheyAnswerAndWhatIsLeftOut() throws IOException {
        ExploreFile file = file(2, List.of("There is no measure \"99\". The first one is shown."));
        String csv = new String(ExploreCsv.about(file), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFAbout,In words")
                .contains("Measure,1: Suitable")
                .contains("Broken down by,As a whole")
                .contains("Services,North\r\n")
                .contains("From,2025Q1", "To,2025Q1", "Show,Counts and shares", "Figures in the file,2")
                .contains("Page that shows the same,explore?measure=1&services=N1&from=2025Q1&to=2025Q1&values=share")
                .contains("Made on,\"12 June 2026, 14:30\"")
                .contains("Cut short,\"No. A choice of more than 50,000 figures")
                .contains("Services left out,\"2 services of the address are not shown")
                .contains("Not as asked for,\"There is no measure");
        assertThat(new String(ExploreCsv.about(file()), StandardCharsets.UTF_8))
                .contains("Services left out,\"None: every service")
                .doesNotContain("Not as asked for");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ExploreXlsx.of(file)))) {
            XSSFSheet about = book.getSheet("About");
            List<ExploreAbout.Line> lines = new ExploreAbout(file).lines();
            for (int i = 0; i < lines.size(); i++) {
                assertThat(about.getRow(i + 2).getCell(0).getStringCellValue())
                        .isEqualTo(lines.get(i).heading());
                assertThat(about.getRow(i + 2).getCell(1).getStringCellValue())
                        .isEqualTo(lines.get(i).words());
            }
            assertThat(about.getTables()).hasSize(1);
        }
    }

    @Test
    void theSheetHoldsNumbersAsNumbersAndTextsAsTexts() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ExploreXlsx.of(file())))) {
            XSSFSheet sheet = book.getSheet("Quarterboard");
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
