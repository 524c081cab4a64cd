package org.quarterboard.attendance.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet that can be read by ear: a title, what the rows cannot say, then one table with a header row that stays in
 * place, no merged and no empty cells. Every text is stored as text, so none is ever worked out as a formula.
 */
final class ReturnXlsx {

    private static final double[] WIDTHS = {14, 36, 12, 20, 32, 26, 10, 48, 44};
    private static final int ATTENDED = 6;
    private static final int MEETING = 3;
    private static final String VERSION = "1.0";

    private ReturnXlsx() {}

    static byte[] of(ReturnSheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Quarterboard", VERSION)) {
            book.properties()
                    .setTitle(sheet.title())
                    .setTextProperty("Language", sheet.language().toLanguageTag());
            fill(book.newWorksheet("KPI 8"), sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet page, ReturnSheet sheet) {
        for (int column = 0; column < WIDTHS.length; column++) {
            page.width(column, WIDTHS[column]);
        }
        page.value(0, 0, sheet.title());
        page.style(0, 0).bold().fontSize(14).set();
        int line = 1;
        for (String note : sheet.notes()) {
            page.value(line++, 0, note);
        }
        int head = line;
        List<String> columns = sheet.columns();
        for (int column = 0; column < columns.size(); column++) {
            page.value(head, column, columns.get(column));
            page.style(head, column).bold().wrapText(true).set();
        }
        for (ReturnSheet.Row row : sheet.rows()) {
            line++;
            page.value(line, 0, row.serviceCode());
            page.value(line, 1, row.service());
            page.value(line, 2, row.quarter());
            day(page, line, row);
            page.value(line, 4, row.role());
            page.value(line, 5, row.sector());
            page.value(line, ATTENDED, row.attended());
            page.value(line, 7, row.remark().isEmpty() ? "–" : row.remark());
            page.style(line, 7).wrapText(true).set();
            page.value(line, 8, row.state());
        }
        page.range(head, 0, line, columns.size() - 1).createTable(columns.toArray(String[]::new));
        page.freezePane(0, head + 1);
        page.fitToWidth((short) 1);
        page.pageOrientation("landscape");
    }

    private static void day(Worksheet page, int line, ReturnSheet.Row row) {
        row.meetingDay()
                .ifPresentOrElse(
                        day -> {
                            page.value(line, MEETING, day);
                            page.style(line, MEETING).format("d mmmm yyyy").set();
                        },
                        () -> page.value(line, MEETING, row.meeting()));
    }
}
