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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.SpreadsheetText;
import org.quarterboard.trends.FunnelRow;
import org.quarterboard.trends.MeasurePage;

/** The table of a funnel as a CSV file, written as that of the measure ({@link MeasureCsv}). */
final class FunnelCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FunnelCsv() {}

    /** @param quarter that of the newest value */
    static byte[] of(MeasurePage page, Quarter quarter, List<FunnelRow> rows, Messages messages, Locale locale) {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(Stream.concat(
                            Stream.of(
                                            "list.measure",
                                            "table.quarter",
                                            "funnel.service",
                                            "table.numerator",
                                            "table.denominator")
                                    .map(key -> messages.get("trends." + key, locale)),
                            Stream.concat(
                                    Stream.of(page.unit()),
                                    Stream.of("funnel.zone", "table.remark", "table.figures")
                                            .map(key -> messages.get("trends." + key, locale))))
                    .map(SpreadsheetText::guarded)
                    .toList());
            for (FunnelRow row : rows) {
                csv.writeRecord(List.of(
                        SpreadsheetText.guarded(page.title()),
                        quarter.nationalLabel(),
                        SpreadsheetText.guarded(row.name()),
                        number(row.exact().numerator()),
                        number(row.exact().denominator()),
                        number(row.exact().value()),
                        SpreadsheetText.guarded(row.texts().zone()),
                        SpreadsheetText.guarded(row.texts().remark()),
                        row.figures().all().stream()
                                .map(id -> Long.toString(id.value()))
                                .collect(Collectors.joining(" "))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
