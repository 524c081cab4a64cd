package org.quarterboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.quarterboard.shared.Quarter;

/**
 * When returns are due, for all services, from a quarter on until a later rule.
 *
 * @param days days after the last day of the quarter, for the quarters 1 to 4; each 1 to 180
 * @param by who set it; empty for the portal
 */
public record DeadlineRule(int number, Quarter from, List<Integer> days, Instant at, String by) {

    public static final int MOST_DAYS = 180;

    public DeadlineRule {
        days = List.copyOf(days);
        if (!valid(days)) {
            throw new IllegalArgumentException("Not the days of four quarters: " + days);
        }
    }

    static boolean valid(List<Integer> days) {
        return days.size() == 4 && days.stream().allMatch(count -> count >= 1 && count <= MOST_DAYS);
    }

    /** The last day on which a return of the quarter is not late. */
    public LocalDate due(Quarter quarter) {
        return quarter.end().plusDays(days.get(quarter.number() - 1));
    }
}
