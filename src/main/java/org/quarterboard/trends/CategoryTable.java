package org.quarterboard.trends;

import java.util.List;
import java.util.Optional;
import org.quarterboard.kpi.HealthLabel;

/**
 * The breakdowns of a measure in the newest period that has any.
 *
 * @param period the period, in words
 * @param rows in the catalogue's order
 * @param health what is said of the data of the period; empty where it was not asked for
 */
public record CategoryTable(String period, List<Row> rows, Optional<HealthLabel> health) {

    public CategoryTable {
        rows = List.copyOf(rows);
    }

    /**
     * One category at one stage.
     *
     * @param number the count, or why there is none
     * @param denominator what it is a part of, or why it is not known; empty where there is none
     * @param share of the denominator; empty where there is none
     * @param figures the number's stands as numerator
     */
    public record Row(
            String stage, String category, String number, String denominator, String share, FigureIds figures) {}
}
