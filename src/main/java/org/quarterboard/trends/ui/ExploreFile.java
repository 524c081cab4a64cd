package org.quarterboard.trends.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Messages;
import org.quarterboard.trends.Exploration;
import org.quarterboard.trends.ExploreRow;

/**
 * The rows of the explorer as they stand in a file: numbers unrounded, a share of 1, a gap in words.
 *
 * @param leftOut how many services that were asked for are not in it: there are none, or the reader may not read them
 * @param made when, in words
 */
record ExploreFile(
        Exploration shown, List<ExploreRow> rows, int leftOut, String made, Messages messages, Locale locale) {

    private static final List<String> COLUMNS = List.of(
            "code",
            "service",
            "measure",
            "quarter",
            "stage",
            "category",
            "number",
            "denominator",
            "share",
            "remark",
            "figure");

    ExploreFile {
        rows = List.copyOf(rows);
    }

    String title() {
        return messages.get("trends.explore.file", locale, shown.measure(), shown.breakdown());
    }

    List<String> head() {
        return COLUMNS.stream()
                .map(column -> messages.get("trends.explore.column." + column, locale))
                .toList();
    }

    /** A number or a text; never null. */
    List<Object> cells(ExploreRow row) {
        ExploreRow.Texts texts = row.texts();
        return Stream.<Object>of(
                        row.serviceCode(),
                        texts.service(),
                        shown.measure(),
                        row.quarter().nationalLabel(),
                        texts.stage(),
                        texts.category(),
                        or(row.exact().number(), texts.number()),
                        or(row.exact().denominator(), texts.denominator()),
                        or(row.exact().share(), ""),
                        texts.remark(),
                        Long.toString(row.figure().value()))
                .toList();
    }

    private static Object or(@Nullable BigDecimal number, String text) {
        return number == null ? text : number;
    }
}
