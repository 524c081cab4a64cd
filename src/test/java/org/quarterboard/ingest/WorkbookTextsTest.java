package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.format.CellValue;
import org.quarterboard.ingest.format.WorkbookHead;
import org.quarterboard.ingest.format.WorkbookWriter;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;

class WorkbookTextsTest {

    private static final WorkbookWriter WRITER = new WorkbookWriter(NationalFile.CATALOGUE);
    private static final CellCode GROUP = new CellCode("1b|v2|start|accommodation-group=foster-care|denominator");
    private final Messages messages = new Messages();
    private final WorkbookTexts texts = new WorkbookTexts(messages, new Formats(messages));

    @Test
    void speaksEnglish() {
        List<List<String>> all = rows(workbook(Messages.ENGLISH, false));
        assertThat(all.getFirst()).containsExactly("KPI figures of Norchester, Q1 2025/26 (April to June 2025)");
        assertThat(all)
                .contains(
                        List.of("KPI 3: Special educational needs and disabilities. Norchester, "
                                + "Q1 2025/26 (April to June 2025)"),
                        List.of(
                                "1c|v2|start|order=referral-order;suitability=suitable|numerator",
                                "1c: Accommodation by type of order",
                                "At the start of the order",
                                "Referral order; Suitable",
                                "Numerator: how many of them"),
                        List.of(
                                "1|v2|period||denominator",
                                "1: Suitable accommodation at the end of the order",
                                "In the period",
                                "All",
                                "Denominator: how many in all"),
                        List.of(
                                "8a|v1|period|sector=police|count",
                                "8a: Senior partner by sector",
                                "In the period",
                                "Police",
                                "1 if the sector was there, 0 if not"),
                        List.of(
                                GROUP.value(),
                                "1b: Accommodation by type",
                                "At the start of the order",
                                "Type of accommodation, grouped: Foster care",
                                "Denominator: how many in all"))
                .anySatisfy(row -> assertThat(row)
                        .containsSubsequence(
                                "2a: Suitable and unsuitable education, training or employment",
                                "Not in education, training or employment"))
                .anySatisfy(row -> assertThat(row)
                        .contains("3c: Identified SEND by ethnicity, sex and age "
                                + "(only services that return case-level data)"));
    }

    @Test
    void speaksWelshAndNamesWhatWalesNamesOtherwise() {
        List<List<String>> welsh = rows(workbook(Messages.WELSH, true));
        assertThat(welsh.getFirst().getFirst()).startsWith("Ffigurau DPA Norchester, ");
        assertThat(welsh).anySatisfy(row -> assertThat(row).containsSequence("Cod", "Mesur", "Cam", "Dadansoddiad"));
        List<List<String>> inWales = rows(workbook(Messages.ENGLISH, true));
        assertThat(inWales)
                .anySatisfy(row -> assertThat(row.getFirst()).startsWith("KPI 3: Additional learning needs."))
                .anySatisfy(row -> assertThat(row).contains("3: Children with identified ALN who have a plan"))
                .anySatisfy(row -> assertThat(row).contains("Child in need of care and support"))
                .noneSatisfy(row -> assertThat(String.join(" ", row)).contains("SEND"));
    }

    @Test
    void hasWordsForEverythingInBothLanguages() {
        for (Locale locale : List.of(Messages.ENGLISH, Messages.WELSH)) {
            for (Quarter quarter : List.of(new Quarter(2024, 1), new Quarter(2025, 1))) {
                XSSFWorkbook book = open(WRITER.write(
                        new WorkbookHead("N01", "Norchester", true, quarter), texts.in(locale), Map.of(), Set.of()));
                assertThat(rows(book)).allSatisfy(row -> assertThat(row).noneMatch(text -> text.startsWith("!")));
                for (Sheet sheet : book) {
                    for (DataValidation rule : sheet.getDataValidations()) {
                        // What a spreadsheet takes; a longer text makes it call the file damaged.
                        assertThat(rule.getErrorBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(225);
                        assertThat(rule.getErrorBoxTitle()).isNotBlank().hasSizeLessThanOrEqualTo(32);
                    }
                }
            }
        }
    }

    private XSSFWorkbook workbook(Locale locale, boolean wales) {
        return open(WRITER.write(
                new WorkbookHead("N01", "Norchester", wales, new Quarter(2025, 1)),
                texts.in(locale),
                Map.of(GROUP, CellValue.of(GROUP, 4)),
                Set.of()));
    }

    private static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(XSSFWorkbook book) {
        List<List<String>> rows = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                List<String> texts = new ArrayList<>();
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        texts.add(cell.getStringCellValue());
                    }
                }
                rows.add(texts);
            }
        }
        return rows;
    }
}
