package org.quarterboard.trends.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.quarterboard.charts.StackedPart;
import org.quarterboard.shared.ui.CsvFile;
import org.quarterboard.trends.BreakdownStack;

/**
 * The table of a breakdown in stacked columns as CSV in UTF-8 with a byte order mark: a line for each quarter, the
 * oldest first, a column for each part. What is missing is empty. No text is taken for a formula.
 */
final class StackCsv {

    private StackCsv() {}

    static byte[] of(BreakdownStack stack) {
        return CsvFile.of(
                stack.text().headers(),
                IntStream.range(0, stack.quarters().size())
                        .mapToObj(quarter -> line(stack, quarter))
                        .toList());
    }

    private static List<Object> line(BreakdownStack stack, int quarter) {
        List<Object> line =
                new ArrayList<>(List.of(stack.quarters().get(quarter).nationalLabel()));
        for (StackedPart part : stack.chart().parts()) {
            Double value = part.values().get(quarter);
            line.add(value == null ? "" : BigDecimal.valueOf(value).stripTrailingZeros());
        }
        line.add(stack.text().rows().get(quarter).getLast());
        return line;
    }
}
