package org.quarterboard.trends;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.shared.Quarter;

/**
 * One quarter of a series.
 *
 * @param version the definition that holds in the quarter; null before the measure began
 * @param numerator the numerator or count as it is held; null where there is none
 * @param denominator what it is divided by, returned or a population; null where there is none
 * @param populationYear the year of the population that is the denominator; 0 where the denominator was returned
 * @param value in the unit of the series, exact or to 34 digits; null where it is missing
 * @param missing why the value is missing; null where it is not
 * @param derived whether the figure was counted from the portal's own record
 * @param figures the observations that the value is made of
 */
record SeriesPoint(
        Quarter quarter,
        @Nullable DefinitionVersion version,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        int populationYear,
        @Nullable BigDecimal value,
        @Nullable Missing missing,
        boolean provisional,
        boolean derived,
        FigureIds figures) {

    SeriesPoint {
        if ((value == null) == (missing == null)) {
            throw new IllegalArgumentException("Either a value or the reason why there is none");
        }
    }
}
