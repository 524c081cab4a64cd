package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarterboard.ingest.format.WorkbookFile.CODE;
import static org.quarterboard.ingest.format.WorkbookFile.WHOLE;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.shared.Period;

/** A workbook whose rows, columns and sheets were rearranged with another program. */
class WorkbookPlacesTest {

    private static final String VICTIMS = "10a|v2|period||count";

    private final WorkbookFile file = WorkbookFile.empty();

    @Test
    void findsARowByItsCodeAlone() {
        Row foreign = file.sheet("KPI 1").createRow(900);
        foreign.createCell(0).setCellValue(VICTIMS);
        foreign.createCell(5).setCellValue(1);
        Row twice = file.figure(CODE, 3).sheet("KPI 1").createRow(901);
        twice.createCell(0).setCellValue(" " + CODE.toUpperCase(Locale.ROOT) + " ");
        twice.createCell(5).setCellValue(3);
        Row unknown = file.sheet("KPI 1").createRow(902);
        unknown.createCell(0).setCellValue("1|v2|emd||numerator");
        unknown.createCell(5).setCellValue(3);
        file.sheet("KPI 1").createRow(903).createCell(5).setCellValue(3);
        file.sheet("KPI 1").createRow(904).createCell(0).setCellValue("not a row of the table");
        Row established = file.sheet("KPI 1").createRow(905);
        established.createCell(0).setCellValue("FTE|v1|period||numerator");
        established.createCell(5).setCellValue(3);
        assertThat(file.read().findings())
                .containsExactly(
                        new Finding(FindingCode.CODE_OF_OTHER_SHEET, 10_000_901, "Code", VICTIMS, "KPI 10"),
                        new Finding(
                                FindingCode.ROW_TWICE,
                                10_000_902,
                                "Code",
                                CODE,
                                Long.toString(file.line(CODE) - 10_000_000)),
                        new Finding(FindingCode.UNKNOWN_CODE, 10_000_903, "Code", "1|v2|emd||numerator", CODE),
                        new Finding(FindingCode.NO_CODE, 10_000_904, "Code", "", ""),
                        new Finding(FindingCode.UNKNOWN_CODE, 10_000_906, "Code", "FTE|v1|period||numerator", CODE));
    }

    @Test
    void takesColumnsInAnyOrderAndNotesThoseOfOthers() {
        file.figure(CODE, 12);
        for (Row row : file.sheet("KPI 1")) {
            if (row.getRowNum() >= 2) {
                Cell code = row.getCell(0);
                row.createCell(11).setCellValue(code.getStringCellValue());
                row.removeCell(code);
            }
        }
        file.sheet("KPI 1").getRow(2).createCell(12).setCellValue("Our own");
        assertThat(file.read().findings())
                .containsExactly(new Finding(FindingCode.EXTRA_COLUMN, 10_000_003, "Our own", "Our own", ""));
        assertThat(file.read().rows()).hasSize(1);
    }

    @Test
    void saysWhichColumnIsMissingOrStandsTwice() {
        file.figure(CODE, 12).sheet("KPI 1").getRow(2).getCell(7).setCellValue("Anything");
        file.sheet("KPI 1").getRow(2).getCell(8).setCellValue("ffigur");
        assertThat(file.read().findings())
                .containsExactlyInAnyOrder(
                        new Finding(FindingCode.EXTRA_COLUMN, 10_000_003, "Anything", "Anything", ""),
                        new Finding(FindingCode.COLUMN_TWICE, 10_000_003, "Figure", "ffigur", ""),
                        new Finding(FindingCode.MISSING_COLUMN, 10_000_003, "Provisional", "", "Provisional"))
                .satisfies(found -> assertThat(file.read().rows()).isEmpty());
    }

    @Test
    void saysThatASheetHasNoTable() {
        file.figure(VICTIMS, 2).sheet("KPI 1").removeRow(file.sheet("KPI 1").getRow(2));
        assertThat(file.read().findings())
                .containsExactly(new Finding(
                        FindingCode.NO_TABLE, 10_000_000, "", "KPI 1", "Code, Figure, No figure because, Provisional"));
    }

    @Test
    void takesSheetsByTheirNamesInEitherLanguage() {
        file.figure(CODE, 3);
        file.book().setSheetName(2, "dpa2");
        file.book().setSheetName(3, "KPI three");
        file.book().createSheet("Workings");
        file.book().createSheet("DPA 1");
        file.book().setSheetOrder("KPI 9", 0);
        assertThat(file.read().findings())
                .containsExactly(
                        new Finding(FindingCode.UNKNOWN_SHEET, 0, "KPI three", "KPI three", ""),
                        new Finding(FindingCode.UNKNOWN_SHEET, 0, "Workings", "Workings", ""),
                        new Finding(FindingCode.SHEET_TWICE, 10_000_000, "", "DPA 1", ""),
                        new Finding(FindingCode.SHEET_MISSING, 30_000_000, "", "", "KPI 3"));
        assertThat(file.read().rows()).hasSize(1);
    }

    @Test
    void readsTheWelshWorkbook() {
        CellCode code = new CellCode(CODE);
        ParsedFile parsed = WorkbookFile.READER.read(
                WorkbookFile.written(WorkbookFile.QUARTER, true, Map.of(code, CellValue.of(code, 5)), Set.of(code)),
                ReadLimits.USUAL);
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.rows().getFirst().values()).containsExactly(CellValue.of(code, 5));
        assertThat(parsed.rows().getFirst().provisional()).isTrue();
    }

    @Test
    void needsToKnowWhoseItIsAndOfWhichQuarter() {
        file.head(WorkbookLabel.SERVICE_CODE).setCellValue(" ");
        file.head(WorkbookLabel.QUARTER).setCellValue("Q1 2025/26");
        file.head(WorkbookLabel.LAYOUT).setCellValue("quarterboard-workbook-2");
        assertThat(file.figure(CODE, 3).read().findings())
                .containsExactly(
                        new Finding(FindingCode.HEAD_MISSING, 110_000_002, "Service code", "", "Service code"),
                        new Finding(FindingCode.HEAD_QUARTER, 110_000_004, "Quarter", "Q1 2025/26", "2025Q1"),
                        new Finding(
                                FindingCode.OTHER_LAYOUT,
                                110_000_008,
                                "Layout",
                                "quarterboard-workbook-2",
                                "quarterboard-workbook-1"));
        file.book().removeSheetAt(0);
        assertThat(file.read().findings())
                .extracting(Finding::kind, Finding::column)
                .containsExactly(
                        tuple(FindingCode.HEAD_MISSING, "Service code"), tuple(FindingCode.HEAD_MISSING, "Quarter"));
    }

    @Test
    void readsTheHeadWhereverItStands() {
        file.head(WorkbookLabel.QUARTER).setCellValue(" 2025 q1 ");
        file.book().setSheetName(0, "Whose");
        file.book().setSheetOrder("Whose", 10);
        file.book().getSheetAt(10).shiftRows(0, 10, 5);
        assertThat(file.figure(CODE, 3).read().findings()).isEmpty();
        assertThat(file.read().periods()).containsExactly(Period.of(WorkbookFile.QUARTER));
    }

    @Test
    void asksWhichQuarterIsMeantWhereOnlyOneOfTwoWasChanged() {
        file.head(WorkbookLabel.QUARTER).setCellValue("2025Q2");
        assertThat(file.figure(CODE, 3).read().findings())
                .containsExactly(new Finding(
                        FindingCode.LABEL_AND_DATE_DISAGREE,
                        110_000_005,
                        "First day",
                        "2025Q2, 2025-04-01",
                        "2025-07-01"));
        file.head(WorkbookLabel.FIRST_DAY).setCellValue(LocalDate.of(2025, 7, 1));
        assertThat(file.read().findings()).isEmpty();
    }

    @Test
    void noticesTheDefinitionsOfAnotherTime() {
        file.figure(CODE, 3).figure(WHOLE, 3);
        file.head(WorkbookLabel.QUARTER).setCellValue("2024Q4");
        file.head(WorkbookLabel.FIRST_DAY).setCellValue(LocalDate.of(2025, 1, 1));
        assertThat(file.read().findings())
                .containsExactly(new Finding(FindingCode.OTHER_DEFINITION, 10_000_004, "Code", "v2", "2024Q4"));
        assertThat(file.read().refused()).isFalse();
        file.head(WorkbookLabel.QUARTER).setCellValue("2022Q4");
        file.head(WorkbookLabel.FIRST_DAY).setCellValue(LocalDate.of(2023, 1, 1));
        assertThat(file.read().findings())
                .contains(new Finding(FindingCode.BEFORE_KPIS, 110_000_000, "Quarter", "2022Q4", "2023-04-01"));
    }
}
