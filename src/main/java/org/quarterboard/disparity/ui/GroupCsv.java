package org.quarterboard.disparity.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.quarterboard.disparity.DisparityPage;

/** A row of groups in a file: ratios unrounded, everything else as the page says it. */
final class GroupCsv {

    private GroupCsv() {}

    static List<?> of(DisparityPage.Row row, String handling) {
        DisparityPage.Texts texts = row.texts();
        List<Object> cells = new ArrayList<>(List.of(
                texts.name(),
                texts.number(),
                texts.denominator(),
                texts.share(),
                texts.referenceShare(),
                texts.difference()));
        cells.add(row.finding().map(finding -> exact(finding.ratio())).orElse(""));
        cells.add(row.finding().map(finding -> exact(finding.lower())).orElse(""));
        cells.add(row.finding().map(finding -> exact(finding.upper())).orElse(""));
        cells.add(texts.state());
        cells.add(handling);
        return cells;
    }

    private static Object exact(OptionalDouble number) {
        return number.isPresent() ? BigDecimal.valueOf(number.getAsDouble()) : "";
    }
}
