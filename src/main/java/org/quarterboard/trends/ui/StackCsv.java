package org.quarterboard.trends.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.charts.StackedPart;
import org.quarterboard.shared.SpreadsheetText;
import org.quarterboard.trends.BreakdownStack;

/**
 * The table of a breakdown in stacked columns as CSV in UTF-8 with a byte order mark: a line for each quarter, the
 * oldest first, a column for each part. What is missing is empty. No text is taken for a formula.
 */
final class StackCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StackCsv() {}

    static byte[] of(BreakdownStack stack) {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(stack.text().headers().stream()
                    .map(SpreadsheetText::guarded)
                    .toList());
            for (int i = 0; i < stack.quarters().size(); i++) {
                csv.writeRecord(line(stack, i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(BreakdownStack stack, int quarter) {
        List<String> line =
                new ArrayList<>(List.of(stack.quarters().get(quarter).nationalLabel()));
        for (StackedPart part : stack.chart().parts()) {
            Double value = part.values().get(quarter);
            line.add(
                    value == null
                            ? ""
                            : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
        }
        line.add(SpreadsheetText.guarded(stack.text().rows().get(quarter).getLast()));
        return line;
    }
}
