package org.quarterboard.disparity.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.quarterboard.disparity.DisparityFinding;
import org.quarterboard.disparity.DisparityPage;
import org.quarterboard.disparity.FindingState;

/**
 * A row of groups in a file: numbers unrounded, shares and their difference in per cent and percentage points; where a count is
 * missing, why. No ratio is written where the page says that there are too few for one.
 */
final class GroupCsv {

    private GroupCsv() {}

    static List<?> of(DisparityPage.Row row, String handling) {
        DisparityPage.Texts texts = row.texts();
        List<Object> cells = new ArrayList<>(List.of(
                texts.name(),
                whole(row.exact().number(), texts.number()),
                whole(row.exact().denominator(), texts.denominator()),
                percent(row.exact().share()),
                percent(row.exact().referenceShare()),
                percent(row.exact().difference())));
        Optional<DisparityFinding> said = row.finding().filter(finding -> finding.state() != FindingState.TOO_FEW);
        cells.add(said.map(finding -> exact(finding.ratio())).orElse(""));
        cells.add(said.map(finding -> exact(finding.lower())).orElse(""));
        cells.add(said.map(finding -> exact(finding.upper())).orElse(""));
        cells.add(texts.state());
        cells.add(handling);
        return cells;
    }

    private static Object whole(OptionalLong number, String otherwise) {
        return number.isPresent() ? BigDecimal.valueOf(number.getAsLong()) : otherwise;
    }

    private static Object percent(OptionalDouble share) {
        return share.isPresent() ? BigDecimal.valueOf(share.getAsDouble()).movePointRight(2) : "";
    }

    private static Object exact(OptionalDouble number) {
        return number.isPresent() ? BigDecimal.valueOf(number.getAsDouble()) : "";
    }
}
