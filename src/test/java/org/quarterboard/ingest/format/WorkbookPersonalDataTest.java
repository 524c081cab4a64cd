package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.NationalFile;
import org.quarterboard.kpi.SourceRow;

/** Data about single children is found wherever in a workbook it stands. */
class WorkbookPersonalDataTest {

    private static final String POSTCODE = "LS1 4AP";

    @Test
    void aWorkbookOfThePortalHoldsNone() {
        for (boolean welsh : new boolean[] {false, true}) {
            WorkbookPersonalData.Look look =
                    WorkbookPersonalData.of(WorkbookFile.written(WorkbookFile.QUARTER, welsh, Map.of(), Set.of()));
            assertThat(look.findings()).isEmpty();
            assertThat(look.whole()).isTrue();
        }
    }

    @Test
    void aNoteOnAFigureIsReadTooAndToldByItsPlace() throws IOException {
        byte[] file =
                spoilt(book -> book.getSheet("KPI 1").getRow(5).createCell(8).setCellValue("now at " + POSTCODE));
        assertThat(WorkbookPersonalData.of(file).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingCode.PERSONAL_POSTCODE);
            assertThat(finding.line()).isEqualTo(SourceRow.of(1, 6).line());
            assertThat(finding.toString()).doesNotContain(POSTCODE);
        });
    }

    @Test
    void aSheetOfChildrenBesideTheOthersIsFound() throws IOException {
        byte[] file = spoilt(book -> {
            XSSFSheet sheet = book.createSheet("Children");
            sheet.createRow(0).createCell(0).setCellValue("Surname");
            sheet.getRow(0).createCell(1).setCellValue("Date of birth");
            sheet.createRow(1).createCell(0).setCellValue("Example");
            sheet.getRow(1).createCell(1).setCellValue("01/02/2010");
        });
        assertThat(WorkbookPersonalData.of(file).findings())
                .extracting(Finding::kind)
                .contains(FindingCode.PERSONAL_COLUMN);
    }

    @Test
    void aCommentIsFound() throws IOException {
        byte[] file = spoilt(book -> {
            XSSFSheet sheet = book.getSheet("KPI 1");
            Drawing<?> drawing = sheet.createDrawingPatriarch();
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            var comment = drawing.createCellComment(anchor);
            comment.setString(book.getCreationHelper().createRichTextString("lives at " + POSTCODE));
            sheet.getRow(4).getCell(0).setCellComment(comment);
        });
        assertThat(WorkbookPersonalData.of(file).findings())
                .extracting(Finding::kind)
                .contains(FindingCode.PERSONAL_POSTCODE);
    }

    /** A pivot table remembers the list that it was made from, long after the sheet was deleted. */
    @Test
    void whatAPivotTableRemembersIsFound() throws IOException {
        byte[] sound = WorkbookFile.written(WorkbookFile.QUARTER, false, Map.of(), Set.of());
        byte[] file = with(sound, "xl/pivotCache/pivotCacheRecords1.xml", """
                <pivotCacheRecords xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1">
                <r><s v="%s"/><n v="3"/></r></pivotCacheRecords>""".formatted(POSTCODE));
        assertThat(WorkbookPersonalData.of(file).findings())
                .extracting(Finding::kind)
                .contains(FindingCode.PERSONAL_POSTCODE);
    }

    /** What the library cannot read may hold anything; what was seen before stays seen. */
    @Test
    void aSheetThatCannotBeReadIsNoSheetWithoutChildren() throws IOException {
        byte[] sound = spoilt(book -> {
            book.getSheet("KPI 1").getRow(5).createCell(8).setCellValue(POSTCODE);
            book.createSheet("Other").createRow(0).createCell(0).setCellValue("x");
        });
        byte[] file = with(sound, "xl/worksheets/sheet12.xml", """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="d"><v>2010-02-01</v></c></row></sheetData></worksheet>""");
        WorkbookPersonalData.Look look = WorkbookPersonalData.of(file);
        assertThat(look.whole()).isFalse();
        assertThat(look.findings()).extracting(Finding::kind).contains(FindingCode.PERSONAL_POSTCODE);
    }

    /** No program shows it, and yet it would be kept with the file. */
    @Test
    void aSheetThatTheWorkbookDoesNotListMakesItUnsound() throws IOException {
        byte[] sound = spoilt(book -> {});
        String sheet = """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>""";
        assertThat(WorkbookPersonalData.of(sound).whole()).isTrue();
        assertThat(WorkbookPersonalData.of(with(sound, "xl/worksheets/more.xml", sheet))
                        .whole())
                .isFalse();
        assertThat(WorkbookPersonalData.of(with(sound, "xl/elsewhere.xml", sheet))
                        .whole())
                .isFalse();
    }

    /** The library reads on to the rows, whatever comes before them, and would set memory aside for every column. */
    @Test
    void aSheetWhoseFirstElementIsCalledOtherwiseIsStillLookedThrough() throws IOException {
        byte[] sound = spoilt(book -> {});
        byte[] file = with(sound, "xl/worksheets/sheet2.xml", """
                <Relationships xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="ZZZZZZ1"><v>1</v></c></row></sheetData></Relationships>""");
        assertThat(WorkbookPersonalData.of(file).whole()).isFalse();
        assertThat(new WorkbookReader(NationalFile.CATALOGUE)
                        .read(file, ReadLimits.USUAL)
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(FindingCode.UNREADABLE_WORKBOOK);
    }

    private static byte[] spoilt(Consumer<XSSFWorkbook> how) throws IOException {
        byte[] sound = WorkbookFile.written(WorkbookFile.QUARTER, false, Map.of(), Set.of());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sound))) {
            how.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    /** The same with a part more, or another in its place. */
    private static byte[] with(byte[] file, String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream into = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.getName().equals(name)) {
                    into.putNextEntry(new ZipEntry(entry.getName()));
                    into.write(zip.getInputStream(entry).readAllBytes());
                }
            }
            into.putNextEntry(new ZipEntry(name));
            into.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
