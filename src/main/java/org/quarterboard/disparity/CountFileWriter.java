package org.quarterboard.disparity;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.quarterboard.shared.SpreadsheetText;

/** Writes counts in the layout in which they are brought; with a byte order mark, so that spreadsheets read its Welsh. */
public final class CountFileWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CountFileWriter() {}

    public static byte[] bytes(List<CountRow> rows) {
        return written(rows.stream()
                .map(row -> cells(row.cell(), row.value(), CountNumber.text(row.value())))
                .toList());
    }

    /** The same rows with their counts left out, to be filled in. */
    static byte[] template(List<CountRow> rows) {
        return written(
                rows.stream().map(row -> cells(row.cell(), row.value(), "")).toList());
    }

    private static byte[] written(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(
                    Arrays.stream(CountColumn.values()).map(CountColumn::code).toList());
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(SpreadsheetText::guarded).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(CountCell cell, CountValue value, String count) {
        return Arrays.stream(CountColumn.values())
                .map(column -> switch (column) {
                    case COUNTED -> cell.counted().value();
                    case AUTHORITY -> cell.authority();
                    case PERIOD -> CountPeriods.text(cell.period());
                    case COUNT -> count;
                    case SOURCE -> value.source();
                    case SOURCE_DATE -> value.sourceDate().toString();
                    case BASIS -> value.basis();
                    default -> group(cell.group(), column);
                })
                .toList();
    }

    private static String group(GroupKey group, CountColumn column) {
        return column.dimension().flatMap(group::item).orElse("");
    }
}
