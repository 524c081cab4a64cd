package org.quarterboard.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.quarterboard.charts.StackedPart;
import org.quarterboard.shared.Quarter;

/**
 * What heads stacked columns: which part is the largest in the newest quarter of which every part is known, and its
 * share of the column. A count of one quarter: nothing is tested, and so no two quarters are compared.
 */
record StackFinding(List<StackedPart> parts, List<Quarter> quarters, BreakdownWords said) {

    /** With fewer in all, one more or less would make another part the largest. */
    static final int FEWEST = 5;

    /** @param newest position of the quarter; every part has a value in it */
    String title(int newest) {
        String quarter = said.words().quarter(quarters.get(newest));
        double whole = parts.stream().mapToDouble(part -> value(part, newest)).sum();
        if (whole < FEWEST) {
            return said.words().get("stack.title-few", quarter);
        }
        double largest =
                parts.stream().mapToDouble(part -> value(part, newest)).max().orElseThrow();
        List<String> names = parts.stream()
                .filter(part -> value(part, newest) == largest)
                .map(StackedPart::name)
                .toList();
        String share = said.words()
                .formats()
                .percent(
                        BigDecimal.valueOf(largest).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128),
                        said.words().locale());
        return said.words()
                .get(
                        names.size() == 1 ? "stack.title" : "stack.title-tie",
                        quarter,
                        said.words().list(names),
                        said.number(largest),
                        said.number(whole),
                        share);
    }

    private static double value(StackedPart part, int quarter) {
        return Objects.requireNonNull(part.values().get(quarter));
    }
}
