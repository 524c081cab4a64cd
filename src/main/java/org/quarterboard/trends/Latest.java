package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.shared.Quarter;

/**
 * The newest value of a measure, with everything that is needed to read it.
 *
 * @param value unrounded
 * @param numerator as held; null for a published rate
 * @param denominator as held, or the population; null where there is none
 * @param valueText with its unit
 * @param fraction "70 of 406"; empty where there is no denominator
 * @param interval the 95% interval in words; empty where there is none
 * @param change against the quarter before, in words
 * @param yearChange against the same quarter of the year before, in words
 * @param figures the observations that the value is made of
 */
public record Latest(
        Quarter quarter,
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String quarterText,
        String valueText,
        String fraction,
        Optional<String> interval,
        String change,
        String yearChange,
        boolean provisional,
        List<ObservationId> figures) {

    public Latest {
        figures = List.copyOf(figures);
    }
}
