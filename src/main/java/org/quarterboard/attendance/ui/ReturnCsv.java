package org.quarterboard.attendance.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quarterboard.shared.SpreadsheetText;

/** Files in UTF-8 with a byte order mark; no cell that a spreadsheet would take for a formula. */
final class ReturnCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ReturnCsv() {}

    static byte[] of(ReturnSheet sheet) {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        write(out, sheet.columns());
        for (ReturnSheet.Row row : sheet.rows()) {
            write(
                    out,
                    List.of(
                            row.serviceCode(),
                            row.service(),
                            row.quarter(),
                            row.meetingDay().map(String::valueOf).orElse(row.meeting()),
                            row.role(),
                            row.sector(),
                            Integer.toString(row.attended()),
                            row.remark(),
                            row.state()));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Rows whose cells are safe already; without a byte order mark, as the national files are. */
    static byte[] plain(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        rows.forEach(row -> write(out, row));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringWriter out, List<String> cells) {
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(cells.stream().map(SpreadsheetText::guarded).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
