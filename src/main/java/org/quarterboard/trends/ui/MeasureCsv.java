package org.quarterboard.trends.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ui.CsvFile;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureRow;

/** The table of a measure as a CSV file. */
final class MeasureCsv {

    private MeasureCsv() {}

    static byte[] of(MeasurePage page, Messages messages, Locale locale) {
        return CsvFile.of(
                head(page, messages, locale),
                page.rows().stream().map(row -> cells(page, row)).toList());
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
                .toList();
    }

    private static List<Object> cells(MeasurePage page, MeasureRow row) {
        MeasureRow.Exact exact = row.exact();
        return List.of(
                page.title(),
                row.quarter().nationalLabel(),
                exact.value() == null ? row.texts().value() : exact.value(),
                number(exact.numerator()),
                number(exact.denominator()),
                number(exact.centre()),
                number(exact.lower()),
                number(exact.upper()),
                row.texts().signal(),
                row.texts().remark(),
                row.figures().all().stream()
                        .map(id -> Long.toString(id.value()))
                        .collect(Collectors.joining(" ")));
    }

    private static Object number(@Nullable BigDecimal number) {
        return number == null ? "" : number;
    }

    private static Object number(@Nullable Double number) {
        return number == null ? "" : BigDecimal.valueOf(number);
    }
}
