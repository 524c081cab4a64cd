package org.quarterboard.trends.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.quarterboard.shared.SpreadsheetText;
import org.quarterboard.trends.ExploreRow;

/** The explorer's rows as CSV in UTF-8 with a byte order mark; no text is taken for a formula. */
final class ExploreCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ExploreCsv() {}

    static byte[] of(ExploreFile file) {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(file.head());
            for (ExploreRow row : file.rows()) {
                csv.writeRecord(file.cells(row).stream().map(ExploreCsv::text).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal number
                ? number.toPlainString()
                : SpreadsheetText.guarded(String.valueOf(cell));
    }
}
