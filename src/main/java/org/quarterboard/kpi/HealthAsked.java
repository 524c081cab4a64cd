package org.quarterboard.kpi;

import java.time.LocalDate;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * A figure whose data is asked about.
 *
 * @param before the last day of the figure that is shown before it: a change of definition counts if it takes effect after
 *     that day
 */
public record HealthAsked(MeasureCode measure, Period period, LocalDate before) {

    /** With no other figure before it than that of the period before. */
    public static HealthAsked of(MeasureCode measure, Period period) {
        return new HealthAsked(measure, period, period.start().minusDays(1));
    }

    public static HealthAsked of(MeasureCode measure, Quarter quarter) {
        return of(measure, Period.of(quarter));
    }

    /** Whether the change takes effect between the figure before and the end of the period. */
    boolean sees(SeriesBreak change) {
        LocalDate from = change.from().start();
        return from.isAfter(before) && !from.isAfter(period.end());
    }
}
