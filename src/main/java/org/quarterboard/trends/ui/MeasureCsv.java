package org.quarterboard.trends.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.SpreadsheetText;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureRow;

/**
 * The table of a measure as a CSV file in UTF-8 with a byte order mark, numbers unrounded and with a decimal point. A
 * text that a spreadsheet would take for a formula begins with an apostrophe.
 */
final class MeasureCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private MeasureCsv() {}

    static byte[] of(MeasurePage page, Messages messages, Locale locale) {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(head(page, messages, locale));
            for (MeasureRow row : page.rows()) {
                csv.writeRecord(cells(page, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> head(MeasurePage page, Messages messages, Locale locale) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                messages.get("trends.list.measure", locale),
                                messages.get("trends.table.quarter", locale),
                                page.unit()),
                        java.util.stream.Stream.of(
                                        "numerator",
                                        "denominator",
                                        "centre",
                                        "lower",
                                        "upper",
                                        "signal",
                                        "remark",
                                        "figures")
                                .map(name -> messages.get("trends.table." + name, locale)))
                .map(SpreadsheetText::guarded)
                .toList();
    }

    private static List<String> cells(MeasurePage page, MeasureRow row) {
        MeasureRow.Exact exact = row.exact();
        return List.of(
                SpreadsheetText.guarded(page.title()),
                row.quarter().nationalLabel(),
                exact.value() == null
                        ? SpreadsheetText.guarded(row.texts().value())
                        : exact.value().toPlainString(),
                number(exact.numerator()),
                number(exact.denominator()),
                number(exact.centre()),
                number(exact.lower()),
                number(exact.upper()),
                SpreadsheetText.guarded(row.texts().signal()),
                SpreadsheetText.guarded(row.texts().remark()),
                row.figures().all().stream()
                        .map(id -> Long.toString(id.value()))
                        .collect(Collectors.joining(" ")));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : BigDecimal.valueOf(number).toPlainString();
    }
}
