package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.SourceRow;

class MarkedWorkbookTest {

    private static final long KPI_3 = SourceRow.of(3, 0).line();
    private static final long READ_ME = SourceRow.of(SourceRow.READ_ME, 0).line();

    @Test
    void writesOnEachSheetBehindWhatIsThere() throws IOException {
        byte[] book = book();
        byte[] copy = MarkedWorkbook.of(
                        book,
                        Map.of(
                                0L,
                                List.of("file"),
                                READ_ME + 2,
                                List.of("=1+1"),
                                KPI_3 + 2,
                                List.of("one", "two"),
                                KPI_3 + 3,
                                List.of("between"),
                                KPI_3 + 9,
                                List.of("below")))
                .orElseThrow();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            Sheet kpi = read.getSheet("KPI 3");
            assertThat(text(kpi, 0, 4)).isEqualTo(FindingsColumn.NAME);
            assertThat(text(kpi, 1, 4)).isEqualTo("one | two");
            assertThat(text(kpi, 2, 4)).isEqualTo("between");
            assertThat(text(kpi, 8, 4)).isEqualTo("below");
            Sheet readMe = read.getSheet("Read me");
            assertThat(text(readMe, 0, 1)).isEqualTo("file");
            assertThat(readMe.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(text(readMe, 1, 1)).isEqualTo("'=1+1");
        }
    }

    @Test
    void handsEverythingElseOn() throws IOException {
        byte[] book = book();
        byte[] copy = MarkedWorkbook.of(book, Map.of(KPI_3 + 2, List.of("one"))).orElseThrow();
        try (XSSFWorkbook before = new XSSFWorkbook(new ByteArrayInputStream(book));
                XSSFWorkbook after = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets());
            Sheet was = before.getSheet("KPI 3");
            Sheet is = after.getSheet("KPI 3");
            for (Row row : was) {
                for (Cell cell : row) {
                    Cell same = is.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                    assertThat(same.toString()).isEqualTo(cell.toString());
                    assertThat(same.getCellType()).isEqualTo(cell.getCellType());
                    assertThat(same.getCellStyle().getIndex())
                            .isEqualTo(cell.getCellStyle().getIndex());
                }
            }
            assertThat(is.getMergedRegions()).isEqualTo(was.getMergedRegions());
            assertThat(is.getColumnWidth(0)).isEqualTo(was.getColumnWidth(0));
            assertThat(is.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
        Map<String, byte[]> old = parts(book);
        Map<String, byte[]> fresh = parts(copy);
        assertThat(fresh.keySet()).isEqualTo(old.keySet());
        long changed = old.keySet().stream()
                .filter(name -> !Arrays.equals(old.get(name), fresh.get(name)))
                .count();
        assertThat(changed).isEqualTo(1);
    }

    @Test
    void aSheetThatIsNotThereIsSaidOnTheFirst() throws IOException {
        byte[] copy = MarkedWorkbook.of(book(), Map.of(SourceRow.of(5, 1).line(), List.of("no sheet")))
                .orElseThrow();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            assertThat(text(read.getSheetAt(0), 0, 1)).isEqualTo("no sheet");
        }
    }

    @Test
    void whatIsNoWorkbookHasNoCopy() throws IOException {
        assertThat(MarkedWorkbook.looksLike("a,b\n1,2".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(MarkedWorkbook.looksLike(book())).isTrue();
        assertThat(MarkedWorkbook.of(new byte[] {'P', 'K', 3, 4}, Map.of())).isEmpty();
        Map<String, byte[]> parts = parts(book());
        String sheet = parts.keySet().stream()
                .filter(name -> name.endsWith("sheet2.xml"))
                .findFirst()
                .orElseThrow();
        String hostile = new String(parts.get(sheet), StandardCharsets.UTF_8)
                .replaceFirst("<worksheet", "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet")
                .replaceFirst("<v>", "<v>&x;");
        parts.put(sheet, hostile.getBytes(StandardCharsets.UTF_8));
        assertThat(MarkedWorkbook.of(packed(parts), Map.of(KPI_3 + 2, List.of("one"))))
                .isEmpty();
    }

    private static byte[] book() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Read me").createRow(0).createCell(0).setCellValue("About");
            Sheet kpi = book.createSheet("KPI 3");
            kpi.createRow(0).createCell(0).setCellValue("Figures & <things>");
            kpi.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            kpi.createRow(1).createCell(0).setCellValue(12.5);
            kpi.getRow(1).createCell(2).setCellFormula("A2*2");
            kpi.createRow(4).createCell(1).setCellValue(" spaces ");
            kpi.setColumnWidth(0, 20 * 256);
            kpi.createFreezePane(0, 1);
            book.write(out);
        }
        return out.toByteArray();
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static Map<String, byte[]> parts(byte[] book) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
