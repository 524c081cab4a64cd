package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.Gap;
import org.quarterboard.shared.Quarter;

/** The workbook as another program sees it. */
class WorkbookWriterTest {

    private static final int HEADER = 2;

    private final WorkbookFile file = WorkbookFile.empty();

    @Test
    void hasAFirstSheetAndOneForEachKpiInTheirOrder() {
        List<String> names = IntStream.range(0, file.book().getNumberOfSheets())
                .mapToObj(file.book()::getSheetName)
                .toList();
        assertThat(names)
                .containsExactly(
                        "Read me", "KPI 1", "KPI 2", "KPI 3", "KPI 4", "KPI 5", "KPI 6", "KPI 7", "KPI 8", "KPI 9",
                        "KPI 10");
        assertThat(new WorkbookFile(WorkbookFile.written(WorkbookFile.QUARTER, true, Map.of(), Set.of()))
                        .book()
                        .getSheetName(10))
                .isEqualTo("DPA 10");
        assertThat(file.book().getActiveSheetIndex()).isZero();
        assertThat(file.book().getProperties().getCoreProperties().getTitle())
                .isEqualTo("Figures of " + WorkbookFile.SERVICE);
        assertThat(file.book()
                        .getProperties()
                        .getCustomProperties()
                        .getProperty("Language")
                        .getLpwstr())
                .isEqualTo("en-GB");
    }

    /** Where a program does not make a row higher by itself, wrapped lines would lie over the next one. */
    @Test
    void everyRowIsAsHighAsItsWrappedTexts() {
        int wrapped = 0;
        for (int number = 0; number < file.book().getNumberOfSheets(); number++) {
            XSSFSheet sheet = file.book().getSheetAt(number);
            for (Row row : sheet) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    double width = sheet.getColumnWidth(cell.getColumnIndex()) / 256.0;
                    if (cell.getCellType() == CellType.STRING
                            && cell.getCellStyle().getWrapText()
                            && cell.getStringCellValue().length() > width) {
                        wrapped++;
                        assertThat(row.getHeightInPoints())
                                .as(sheet.getSheetName() + " " + cell.getAddress())
                                .isGreaterThanOrEqualTo((float) (15
                                        * Math.ceil(cell.getStringCellValue().length() / width)));
                    }
                }
            }
        }
        assertThat(wrapped).isPositive();
    }

    @Test
    void saysWhoseItIsInCellsThatHaveNames() {
        assertThat(file.book().getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("Figures of " + WorkbookFile.SERVICE);
        Map<String, String> named = new TreeMap<>();
        for (Name name : file.book().getAllNames()) {
            if (name.getNameName().startsWith("quarterboard_")) {
                CellReference at = new CellReference(name.getRefersToFormula().split(":")[0]);
                org.apache.poi.ss.usermodel.Cell cell = file.book()
                        .getSheet(at.getSheetName())
                        .getRow(at.getRow())
                        .getCell(at.getCol());
                named.put(
                        name.getNameName(),
                        cell.getCellType() == CellType.NUMERIC
                                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                                : cell.getStringCellValue());
            }
        }
        assertThat(named)
                .isEqualTo(Map.of(
                        "quarterboard_service_code", "ZZ01",
                        "quarterboard_service", WorkbookFile.SERVICE,
                        "quarterboard_quarter", "2025Q1",
                        "quarterboard_first_day", "2025-04-01",
                        "quarterboard_last_day", "2025-06-30",
                        "quarterboard_definitions", "v2",
                        "quarterboard_layout", "quarterboard-workbook-1"));
    }

    @Test
    void canBeReadByEar() {
        for (int kpi = 1; kpi <= 10; kpi++) {
            XSSFSheet sheet = file.sheet("KPI " + kpi);
            assertThat(sheet.getMergedRegions()).isEmpty();
            assertThat(sheet.getProtect()).isFalse();
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("All of KPI " + kpi);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitTopRow())
                    .isEqualTo(HEADER + 1);
            assertThat(sheet.getTables()).hasSize(1);
            assertThat(sheet.getTables().getFirst().getStartRowIndex()).isEqualTo(HEADER);
            assertThat(sheet.getTables().getFirst().getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
            assertThat(texts(sheet.getRow(HEADER)))
                    .containsExactly(Stream.of(WorkbookColumn.values())
                            .map(WorkbookColumn::title)
                            .toArray(String[]::new));
            for (int row = HEADER + 1; row <= sheet.getLastRowNum(); row++) {
                assertThat(texts(sheet.getRow(row)).subList(0, 5)).doesNotContain("");
            }
            for (int column = 0; column < WorkbookColumn.values().length; column++) {
                assertThat(sheet.getColumnWidthInPixels(column)).isGreaterThan(70);
                assertThat(sheet.isColumnHidden(column)).isFalse();
            }
        }
    }

    /** The guidance's counts of the quarter, each once; those of the national layout's groups are not its own. */
    @Test
    void hasOneRowForEachCountOfTheGuidance() {
        for (Quarter quarter : List.of(WorkbookFile.QUARTER, new Quarter(2024, 3))) {
            WorkbookFile of = new WorkbookFile(WorkbookFile.written(quarter, false, Map.of(), Set.of()));
            List<String> expected = LongFile.CATALOGUE.cells().stream()
                    .filter(cell -> LongFile.CATALOGUE.measure(cell.measure()).kpi() > 0)
                    .filter(cell -> LongFile.CATALOGUE
                            .measure(cell.measure())
                            .versionIn(quarter)
                            .filter(version -> version.number() == cell.version())
                            .isPresent())
                    .filter(cell ->
                            !grouped(cell) || cell.item("provision-group").equals(Optional.of("none")))
                    .map(cell -> cell.code().value())
                    .toList();
            assertThat(expected).hasSizeGreaterThan(400);
            assertThat(codes(of)).containsExactlyInAnyOrderElementsOf(expected).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyCountOfTheTenKpisIsAWholeNumber() {
        assertThat(LongFile.CATALOGUE.cells())
                .filteredOn(cell -> LongFile.CATALOGUE.measure(cell.measure()).kpi() > 0)
                .extracting(Cell::kind)
                .doesNotContain(CellKind.RATE);
    }

    @Test
    void followsTheOrderOfTheGuidance() {
        assertThat(measures("KPI 2")).containsExactly("2", "2a", "2b", "2c", "2d", "2e", "2f", "2g", "2h");
        assertThat(measures("KPI 3")).containsExactly("3", "3a", "3b", "3c (case level)", "3d");
        assertThat(measures("KPI 8")).containsExactly("8", "8a", "8b", "8c");
        assertThat(codes(file).subList(0, 4))
                .containsExactly(
                        WorkbookFile.WHOLE,
                        WorkbookFile.CODE,
                        "1a|v2|start|suitability=suitable|numerator",
                        "1a|v2|start|suitability=unsuitable|numerator");
        assertThat(file.row("3a|v2|during||numerator").getCell(1).getStringCellValue())
                .isEqualTo("3a");
        assertThat(file.row("2d|v2|start|provision-group=none|numerator")
                        .getCell(1)
                        .getStringCellValue())
                .isEqualTo("2a");
    }

    /** What the national layout counts in groups is held too, and must not be lost on the way out. */
    @Test
    void hasARowForWhateverElseIsHeld() {
        CellCode group = new CellCode("1b|v2|start|accommodation-group=foster-care|denominator");
        CellCode older = new CellCode("9|v1|period||numerator");
        WorkbookFile of = new WorkbookFile(WorkbookFile.written(
                WorkbookFile.QUARTER,
                false,
                Map.of(group, CellValue.of(group, 4), older, CellValue.of(older, 2)),
                Set.of()));
        assertThat(codes(of)).hasSize(codes(file).size() + 2);
        assertThat(of.row(group.value()).getCell(1).getStringCellValue()).isEqualTo("1b");
        assertThat(of.row(group.value()).getCell(5).getNumericCellValue()).isEqualTo(4);
        assertThat(of.row(older.value()).getSheet().getSheetName()).isEqualTo("KPI 9");
    }

    @Test
    void fillsInWhatIsHeld() {
        CellCode suitable = new CellCode(WorkbookFile.CODE);
        CellCode all = new CellCode(WorkbookFile.WHOLE);
        CellCode victims = new CellCode("10a|v2|period||count");
        WorkbookFile of = new WorkbookFile(WorkbookFile.written(
                WorkbookFile.QUARTER,
                false,
                Map.of(
                        suitable, CellValue.of(suitable, 12),
                        all, CellValue.missing(all, Gap.SUPPRESSED),
                        victims, CellValue.missing(victims, Gap.NOT_RETURNED)),
                Set.of(suitable)));
        assertThat(of.cell(WorkbookFile.CODE, WorkbookColumn.FIGURE).getCellType())
                .isEqualTo(CellType.NUMERIC);
        assertThat(of.cell(WorkbookFile.CODE, WorkbookColumn.FIGURE).getNumericCellValue())
                .isEqualTo(12);
        assertThat(texts(of.row(WorkbookFile.CODE)).subList(6, 8)).containsExactly("", "yes");
        assertThat(texts(of.row(WorkbookFile.WHOLE)).subList(5, 8)).containsExactly("", "c", "");
        assertThat(texts(of.row("10a|v2|period||count")).subList(5, 8)).containsExactly("", "n", "");
    }

    @Test
    void letsASpreadsheetCheckWhatIsTyped() {
        assertThat(rules("KPI 1"))
                .containsExactly(
                        "F4:F%d AND(ISNUMBER(F4),F4>=0,F4=INT(F4))".formatted(last("KPI 1")),
                        "G4:G%d \"z,x,c,n\"".formatted(last("KPI 1")),
                        "H4:H%d \"yes\"".formatted(last("KPI 1")));
        assertThat(rules("KPI 8"))
                .containsExactly(
                        "F4 AND(ISNUMBER(F4),F4>=0,F4=INT(F4))",
                        "F5:F9 OR(F5=0,F5=1)",
                        "F10 AND(ISNUMBER(F10),F10>=0,F10=INT(F10))",
                        "F11:F15 OR(F11=0,F11=1)",
                        "G4:G15 \"z,x,c,n\"",
                        "H4:H15 \"yes\"");
        DataValidation figure = file.sheet("KPI 1").getDataValidations().getFirst();
        assertThat(figure.getErrorBoxTitle()).isEqualTo("Figure");
        assertThat(figure.getErrorBoxText()).isEqualTo("A whole number, or \"nothing\" & <no text>");
        assertThat(figure.getEmptyCellAllowed()).isTrue();
        assertThat(figure.getShowErrorBox()).isTrue();
    }

    private List<String> rules(String sheet) {
        return file.sheet(sheet).getDataValidations().stream()
                .sorted(Comparator.comparing((DataValidation rule) ->
                                rule.getRegions().getCellRangeAddress(0).getFirstColumn())
                        .thenComparing(
                                rule -> rule.getRegions().getCellRangeAddress(0).getFirstRow()))
                .map(rule -> rule.getRegions().getCellRangeAddress(0).formatAsString() + " " + formula(rule))
                .toList();
    }

    private static String formula(DataValidation rule) {
        return rule.getValidationConstraint().getValidationType() == ValidationType.LIST
                ? '"' + String.join(",", rule.getValidationConstraint().getExplicitListValues()) + '"'
                : rule.getValidationConstraint().getFormula1();
    }

    private int last(String sheet) {
        return file.sheet(sheet).getLastRowNum() + 1;
    }

    private List<String> measures(String sheet) {
        List<String> measures = new ArrayList<>();
        for (int row = HEADER + 1; row <= file.sheet(sheet).getLastRowNum(); row++) {
            String measure = file.sheet(sheet).getRow(row).getCell(1).getStringCellValue();
            if (measures.isEmpty() || !measures.getLast().equals(measure)) {
                measures.add(measure);
            }
        }
        return measures;
    }

    private static List<String> codes(WorkbookFile of) {
        List<String> codes = new ArrayList<>();
        for (int kpi = 1; kpi <= 10; kpi++) {
            XSSFSheet sheet = of.sheet("KPI " + kpi);
            for (int row = HEADER + 1; row <= sheet.getLastRowNum(); row++) {
                codes.add(sheet.getRow(row).getCell(0).getStringCellValue());
            }
        }
        return codes;
    }

    private static boolean grouped(Cell cell) {
        return cell.categories().stream()
                .anyMatch(category -> category.dimension().endsWith("-group"));
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < WorkbookColumn.values().length; column++) {
            texts.add(
                    row.getCell(column) == null || row.getCell(column).getCellType() != CellType.STRING
                            ? ""
                            : row.getCell(column).getStringCellValue());
        }
        return texts;
    }
}
