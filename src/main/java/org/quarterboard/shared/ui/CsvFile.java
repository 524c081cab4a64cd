package org.quarterboard.shared.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quarterboard.shared.SpreadsheetText;

/**
 * A table as CSV in UTF-8 with a byte order mark: numbers unrounded and with a decimal point; a text that a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /** @param rows of exact numbers and texts */
    public static byte[] of(List<String> head, List<? extends List<?>> rows) {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(head.stream().map(SpreadsheetText::guarded).toList());
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFile::text).toList()));
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
