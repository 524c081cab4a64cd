package org.quarterboard.trends.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.CsvFile;
import org.quarterboard.trends.FunnelRow;
import org.quarterboard.trends.MeasurePage;

/** The table of a funnel as a CSV file. */
final class FunnelCsv {

    private FunnelCsv() {}

    /** @param quarter that of the newest value */
    static byte[] of(MeasurePage page, Quarter quarter, List<FunnelRow> rows, Messages messages, Locale locale) {
        return CsvFile.of(
                head(page, messages, locale),
                rows.stream().map(row -> cells(page, quarter, row)).toList());
    }

    private static List<String> head(MeasurePage page, Messages messages, Locale locale) {
        return Stream.concat(
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
                .toList();
    }

    private static List<Object> cells(MeasurePage page, Quarter quarter, FunnelRow row) {
        return List.of(
                page.title(),
                quarter.nationalLabel(),
                row.name(),
                number(row.exact().numerator()),
                number(row.exact().denominator()),
                number(row.exact().value()),
                row.texts().zone(),
                row.texts().remark(),
                row.figures().all().stream()
                        .map(id -> Long.toString(id.value()))
                        .collect(Collectors.joining(" ")));
    }

    private static Object number(@Nullable BigDecimal number) {
        return number == null ? "" : number;
    }
}
