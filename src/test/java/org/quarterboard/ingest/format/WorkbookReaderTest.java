package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarterboard.ingest.format.WorkbookFile.CODE;
import static org.quarterboard.ingest.format.WorkbookFile.WHOLE;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.shared.Period;

/** A workbook that was filled in or spoilt with another program. */
class WorkbookReaderTest {

    private static final String SECTOR = "8a|v1|period|sector=police|count";
    private static final String VICTIMS = "10a|v2|period||count";

    /** Counts that stand on their own: nothing is checked against them. */
    private static final List<String> CODES = LongFile.CATALOGUE.items("accommodation").stream()
            .map(item -> "1b|v2|start|" + item + ";suitability=suitable|count")
            .toList();

    private final WorkbookFile file = WorkbookFile.empty();

    @Test
    void readsWhatWasTypedAndNothingElse() {
        ParsedFile parsed = file.figure(CODE, 12)
                .text(WHOLE, WorkbookColumn.FIGURE, " 40 ")
                .text(WHOLE, WorkbookColumn.PROVISIONAL, "Yes ")
                .text(SECTOR, WorkbookColumn.FIGURE, "1.0")
                .text(VICTIMS, WorkbookColumn.GAP, "[X]")
                .text(VICTIMS, WorkbookColumn.NOTE, "Asked for on Monday")
                .text("10d|v2|period||count", WorkbookColumn.PROVISIONAL, "yes")
                .read();
        assertThat(parsed.layout()).isEqualTo(Layout.WORKBOOK);
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.refused()).isFalse();
        assertThat(parsed.rows())
                .flatExtracting(ParsedRow::values)
                .containsExactly(
                        new CellValue(new CellCode(WHOLE), BigDecimal.valueOf(40), null),
                        CellValue.of(new CellCode(CODE), 12),
                        CellValue.of(new CellCode(SECTOR), 1),
                        CellValue.missing(new CellCode(VICTIMS), Gap.UNAVAILABLE));
        ParsedRow whole = parsed.rows().getFirst();
        assertThat(whole.line()).isEqualTo(10_000_004).isEqualTo(file.line(WHOLE));
        assertThat(whole.service()).isEqualTo("ZZ01");
        assertThat(whole.period()).isEqualTo(Period.of(WorkbookFile.QUARTER));
        assertThat(whole.kpi()).isEqualTo(1);
        assertThat(whole.name()).isEqualTo(WHOLE);
        assertThat(whole.provisional()).isTrue();
        assertThat(whole.raw()).containsExactly(" 40 ", "");
        assertThat(parsed.rows().get(1).provisional()).isFalse();
    }

    @Test
    void readsWhyThereIsNoFigure() {
        Map<String, Gap> letters = Map.of(
                "z", Gap.NOT_APPLICABLE,
                "x", Gap.UNAVAILABLE,
                "C", Gap.SUPPRESSED,
                "[c]", Gap.SUPPRESSED,
                " n ", Gap.NOT_RETURNED);
        Map<CellCode, Gap> expected = new LinkedHashMap<>();
        Iterator<String> codes = CODES.iterator();
        letters.forEach((letter, gap) -> {
            String code = codes.next();
            file.text(code, WorkbookColumn.GAP, letter);
            expected.put(new CellCode(code), gap);
        });
        ParsedFile parsed = file.read();
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.rows())
                .flatExtracting(ParsedRow::values)
                .containsExactlyInAnyOrderElementsOf(expected.entrySet().stream()
                        .map(gap -> CellValue.missing(gap.getKey(), gap.getValue()))
                        .toList());
    }

    @Test
    void saysWhatIsWrongWithAText() {
        Map<String, FindingCode> texts = new LinkedHashMap<>();
        texts.put("fewer than 5", FindingCode.HIDDEN_NUMBER);
        texts.put("<5", FindingCode.HIDDEN_NUMBER);
        texts.put("*", FindingCode.HIDDEN_NUMBER);
        texts.put("-3", FindingCode.NEGATIVE);
        texts.put("2.5", FindingCode.FRACTION);
        texts.put("1e309", FindingCode.TOO_BIG);
        texts.put("1234567890123", FindingCode.TOO_BIG);
        texts.put("twelve", FindingCode.NOT_A_NUMBER);
        texts.put("1,234", FindingCode.NOT_A_NUMBER);
        texts.put("=1+1", FindingCode.NOT_A_NUMBER);
        texts.put("12%", FindingCode.PERCENT_FIGURE);
        texts.put("c", FindingCode.GAP_AS_FIGURE);
        texts.put("[z]", FindingCode.GAP_AS_FIGURE);
        List<Finding> expected = new ArrayList<>();
        Iterator<String> codes = CODES.iterator();
        texts.forEach((text, kind) -> {
            String code = codes.next();
            file.text(code, WorkbookColumn.FIGURE, text);
            expected.add(new Finding(kind, file.line(code), "Figure", text, ""));
        });
        ParsedFile parsed = file.read();
        assertThat(parsed.findings()).containsExactlyElementsOf(expected);
        assertThat(parsed.rows()).isEmpty();
        assertThat(parsed.refused()).isTrue();
    }

    @Test
    void saysWhatIsWrongWithANumber() {
        file.figure(CODES.get(0), -3).figure(CODES.get(1), 2.5).figure(CODES.get(2), 0.1 + 0.2);
        file.figure(CODES.get(3), 1e12).figure(CODES.get(4), 1e300);
        assertThat(file.read().findings())
                .containsExactly(
                        new Finding(FindingCode.NEGATIVE, file.line(CODES.get(0)), "Figure", "-3.0", ""),
                        new Finding(FindingCode.FRACTION, file.line(CODES.get(1)), "Figure", "2.5", ""),
                        new Finding(FindingCode.FRACTION, file.line(CODES.get(2)), "Figure", "0.30000000000000004", ""),
                        new Finding(FindingCode.TOO_BIG, file.line(CODES.get(3)), "Figure", "1.0E12", ""),
                        new Finding(FindingCode.TOO_BIG, file.line(CODES.get(4)), "Figure", "1.0E300", ""));
    }

    @Test
    void aFormulaIsNeverTakenForItsResult() {
        Cell cell = file.cell(CODE, WorkbookColumn.FIGURE);
        cell.setCellValue(7);
        cell.setCellFormula("3+4");
        assertThat(file.read().findings())
                .containsExactly(new Finding(FindingCode.FORMULA_CELL, file.line(CODE), "Figure", "=3+4", ""));
        assertThat(file.read().rows()).isEmpty();
    }

    /** As some programs store it: the result beside the formula, as a text that other cells share. */
    @Test
    void aFormulaIsFoundBehindATextToo() {
        file.cell(CODE, WorkbookColumn.FIGURE).setCellValue("12");
        file.cell(CODE, WorkbookColumn.FIGURE).setCellFormula("3+4");
        assertThat(file.read().findings())
                .containsExactly(new Finding(FindingCode.FORMULA_CELL, file.line(CODE), "Figure", "=…", ""));
    }

    @Test
    void aFormulaIsRefusedWhereverItWouldBeRead() {
        file.figure(WHOLE, 3).cell(WHOLE, WorkbookColumn.CODE).setCellFormula("\"" + WHOLE + "\"");
        file.figure(CODE, 3).cell(CODE, WorkbookColumn.PROVISIONAL).setCellFormula("\"yes\"");
        file.cell(VICTIMS, WorkbookColumn.GAP).setCellFormula("\"z\"");
        assertThat(file.read().findings())
                .extracting(Finding::kind, Finding::column)
                .containsExactly(
                        tuple(FindingCode.FORMULA_CELL, "Code"),
                        tuple(FindingCode.FORMULA_CELL, "Provisional"),
                        tuple(FindingCode.FORMULA_CELL, "No figure because"));
    }

    @Test
    void aFormatCanTellThatNoCountWasTyped() {
        Map<String, FindingCode> formats = new LinkedHashMap<>();
        formats.put("0%", FindingCode.PERCENT_FIGURE);
        formats.put("0.000%", FindingCode.PERCENT_FIGURE);
        formats.put("d mmm yyyy", FindingCode.DATE_FIGURE);
        formats.put("d-mmm", FindingCode.DATE_FIGURE);
        formats.put("m/d/yy", FindingCode.DATE_FIGURE);
        formats.put("[h]:mm", FindingCode.DATE_FIGURE);
        formats.put("mmmm", FindingCode.DATE_FIGURE);
        List<Finding> expected = new ArrayList<>();
        Iterator<String> codes = CODES.iterator();
        formats.forEach((format, kind) -> {
            String code = codes.next();
            format(file.figure(code, 12).cell(code, WorkbookColumn.FIGURE), format);
            expected.add(new Finding(kind, file.line(code), "Figure", "12.0", ""));
        });
        assertThat(file.read().findings()).containsExactlyElementsOf(expected);
    }

    @Test
    void aFormatOfNumbersChangesNothing() {
        List<String> formats =
                List.of("#,##0", "General", "@", "0 \"days\"", "[Red]0", "0_d", "0.0", "#,##0;[Red]-#,##0", "0\\y");
        Iterator<String> codes = CODES.iterator();
        for (String format : formats) {
            String code = codes.next();
            format(file.figure(code, 0).cell(code, WorkbookColumn.FIGURE), format);
        }
        ParsedFile parsed = file.read();
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.rows()).hasSameSizeAs(formats);
    }

    @Test
    void errorsAndTruthsAreNoFigures() {
        file.cell(WHOLE, WorkbookColumn.FIGURE).setCellErrorValue(FormulaError.REF.getCode());
        file.cell(CODE, WorkbookColumn.FIGURE).setCellValue(true);
        assertThat(file.read().findings())
                .containsExactly(
                        new Finding(FindingCode.ERROR_CELL, file.line(WHOLE), "Figure", "#REF!", ""),
                        new Finding(FindingCode.NOT_A_NUMBER, file.line(CODE), "Figure", "TRUE", ""));
    }

    @Test
    void letsFiguresBeCheckedAgainstEachOther() {
        ParsedFile parsed =
                file.figure(CODE, 12).figure(WHOLE, 11).figure(SECTOR, 2).read();
        assertThat(parsed.findings())
                .containsExactly(
                        new Finding(FindingCode.ABOVE_DENOMINATOR, file.line(CODE), "Figure", "12", "11"),
                        new Finding(FindingCode.SECTOR_NOT_BINARY, file.line(SECTOR), "Figure", "2", "0, 1"));
    }

    @Test
    void tellsApartWhatIsWrongWithARow() {
        file.figure(CODE, 3).text(CODE, WorkbookColumn.GAP, "x");
        file.text(VICTIMS, WorkbookColumn.GAP, "q");
        file.figure(SECTOR, 1).text(SECTOR, WorkbookColumn.PROVISIONAL, "perhaps");
        assertThat(file.read().findings())
                .containsExactly(
                        new Finding(FindingCode.GAP_AND_VALUE, file.line(CODE), "No figure because", "x", ""),
                        new Finding(FindingCode.UNKNOWN_STATUS, file.line(SECTOR), "Provisional", "perhaps", "yes"),
                        new Finding(
                                FindingCode.UNKNOWN_GAP, file.line(VICTIMS), "No figure because", "q", "z, x, c, n"));
    }

    @Test
    void asksForFiguresWhereThereAreNone() {
        assertThat(file.read().findings()).containsExactly(new Finding(FindingCode.NO_FIGURES, 0, "", "", "Figure"));
    }

    @Test
    void isBounded() {
        file.text(CODE, WorkbookColumn.FIGURE, "9".repeat(2_001));
        assertThat(file.read().findings())
                .containsExactly(new Finding(FindingCode.FIELD_TOO_LONG, file.line(CODE), "Figure", "2001", "2000"));
        for (int row = 300; row <= 300 + WorkbookSheetReader.MOST_ROWS; row++) {
            file.sheet("KPI 10").createRow(row).createCell(6).setCellValue("x");
        }
        byte[] bytes = file.bytes();
        ParsedFile parsed = WorkbookFile.READER.read(bytes, new ReadLimits(5_000_000, 2_000, 10));
        assertThat(parsed.findings()).hasSize(10);
        assertThat(parsed.moreFindings()).isGreaterThan(19_000);
        assertThat(WorkbookFile.READER.read(bytes, new ReadLimits(5_000_000, 2_000, 30_000)).findings().stream()
                        .filter(finding -> finding.kind() == FindingCode.TOO_MANY_ROWS))
                .containsExactly(new Finding(FindingCode.TOO_MANY_ROWS, 100_000_000, "", "", "20000"));
        assertThat(WorkbookFile.READER
                        .read(bytes, new ReadLimits(1_000, 2_000, 10))
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(FindingCode.TOO_LARGE);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThat(WorkbookFile.READER.read(new byte[0], ReadLimits.USUAL).findings())
                .containsExactly(new Finding(FindingCode.EMPTY_FILE, 0, "", "", ""));
        assertThat(WorkbookFile.READER
                        .read("a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL)
                        .findings())
                .containsExactly(new Finding(FindingCode.UNREADABLE_WORKBOOK, 0, "", "", ""));
    }

    private void format(Cell cell, String format) {
        CellStyle style = file.book().createCellStyle();
        style.setDataFormat(file.book().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
