package org.quarterboard.ingest.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;

/**
 * A row of the national long layout, as it is printed there, and the cells that it fills.
 *
 * @param numeratorName the machine name of its count, unique in the layout
 * @param now the cells it fills under the definitions that hold now
 * @param before the cells it fills under the first definitions; the same as now where the warehouse gives the figure
 *     under the new definition for every quarter
 * @param minuend for a derived row the machine name that is taken from; else empty
 * @param subtrahend for a derived row the machine name that is taken away; else empty
 * @param fixedDenominator the denominator that is always printed; 0 where it is counted
 */
public record LayoutRow(
        int index,
        int kpi,
        String submeasure,
        String timePoint,
        String suitability,
        String completion,
        String seniority,
        String partTimeFullTime,
        String category,
        String shortDescription,
        String numeratorName,
        String denominatorName,
        Cells now,
        Cells before,
        String minuend,
        String subtrahend,
        int fixedDenominator) {

    /** The cells of a row under one definition; null where the row fills none. */
    public record Cells(
            @Nullable CellCode numerator, @Nullable CellCode denominator) {

        public Optional<CellCode> numeratorCell() {
            return Optional.ofNullable(numerator);
        }

        public Optional<CellCode> denominatorCell() {
            return Optional.ofNullable(denominator);
        }
    }

    /** Whether it is the difference of two others, which is compared and never stored. */
    public boolean derived() {
        return !minuend.isEmpty();
    }

    /** The cells under the definition version of the file. */
    public Cells cells(int version) {
        return version == 1 ? before : now;
    }
}
