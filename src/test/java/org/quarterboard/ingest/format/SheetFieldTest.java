package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.format.SheetField.Kind;

/** What a cell of a spreadsheet is, judged by how it is shown. */
class SheetFieldTest {

    /** The formats that have a number and no text are those of ECMA-376 part 1, 18.8.30. */
    @Test
    void aNumberIsADateOrAShareWhereItsFormatSaysSo() throws IOException {
        List<Kind> kinds = kinds(61, (book, cell) -> {
            CellStyle style = book.createCellStyle();
            style.setDataFormat((short) cell.getColumnIndex());
            cell.setCellValue(1);
            cell.setCellStyle(style);
        });
        for (int id = 0; id < kinds.size(); id++) {
            assertThat(kinds.get(id)).as("format " + id).isEqualTo(expected(id));
        }
    }

    private static Kind expected(int id) {
        if (id == 9 || id == 10) {
            return Kind.PERCENT;
        }
        boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        return date ? Kind.DATE : Kind.NUMBER;
    }

    @Test
    void formatsOfOnesOwnAreReadWithoutWhatTheyQuote() throws IOException {
        List<String> formats = List.of(
                "0.0%", "yyyy", "d. m.", "h:s", "mm:ss", "0 \"days\"", "[Red]0", "0\\d", "0_d", "0*y", "#,##0", "m0");
        List<Kind> kinds = kinds(formats.size(), (book, cell) -> {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(formats.get(cell.getColumnIndex())));
            cell.setCellValue(1);
            cell.setCellStyle(style);
        });
        assertThat(kinds)
                .containsExactly(
                        Kind.PERCENT,
                        Kind.DATE,
                        Kind.DATE,
                        Kind.DATE,
                        Kind.DATE,
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.NUMBER);
    }

    @Test
    void aDayIsStoredAsDaysOrWritten() throws IOException {
        List<SheetField> fields = fields(6, (book, cell) -> {
            switch (cell.getColumnIndex()) {
                case 0 -> cell.setCellValue(45_748);
                case 1 -> cell.setCellValue(" 2025-04-01 ");
                case 2 -> cell.setCellValue(0);
                case 3 -> cell.setCellValue(1);
                case 4 -> cell.setCellValue(999_999);
                default -> cell.setCellValue(1_000_000);
            }
        });
        assertThat(fields)
                .extracting(field -> field.day().map(LocalDate::toString).orElse(""))
                .containsExactly("2025-04-01", "2025-04-01", "", "1899-12-31", "4637-11-25", "");
    }

    @Test
    void blanksAreEmptyAndNumbersAreNot() throws IOException {
        List<SheetField> fields = fields(3, (book, cell) -> {
            switch (cell.getColumnIndex()) {
                case 0 -> cell.setCellValue(" \u00A0");
                case 1 -> cell.setCellValue(0);
                default -> cell.setCellValue("x");
            }
        });
        assertThat(fields).extracting(SheetField::isEmpty).containsExactly(true, false, false);
    }

    private static List<Kind> kinds(int cells, BiConsumer<XSSFWorkbook, XSSFCell> how) throws IOException {
        return fields(cells, how).stream().map(SheetField::kind).toList();
    }

    private static List<SheetField> fields(int cells, BiConsumer<XSSFWorkbook, XSSFCell> how) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var row = book.createSheet("x").createRow(0);
            for (int i = 0; i < cells; i++) {
                how.accept(book, row.createCell(i));
            }
            book.write(out);
        }
        List<SheetField> fields = new ArrayList<>();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, true))) {
            Row row = book.getFirstSheet().read().getFirst();
            for (int i = 0; i < cells; i++) {
                fields.add(SheetField.of(row, i));
            }
        }
        return fields;
    }
}
