package org.quarterboard.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many days before a deadline people are reminded of it.
 *
 * @param before each 1 to 90, the largest first
 */
record RemindDays(List<Integer> before) {

    /** Stands for the reminder that a deadline has passed. */
    static final int PASSED = -1;

    private static final int MOST_DAYS = 90;
    /** So long after the deadline it is still said that it has passed: as long as the portal may have stood still. */
    private static final int LATEST = 7;

    RemindDays {
        before = before.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (before.stream().anyMatch(days -> days < 1 || days > MOST_DAYS)) {
            throw new IllegalArgumentException("quarterboard.returns.remind-days: each is 1 to " + MOST_DAYS);
        }
    }

    /** Whole numbers with commas between them; nothing, if nobody is to be reminded before a deadline. */
    static RemindDays parse(String setting) {
        return new RemindDays(Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf)
                .toList());
    }

    /**
     * The reminder of the day: so many days before, or {@link #PASSED}. The nearest that has been reached counts, so that
     * a day on which the portal stood still is made up, and nobody gets two at once.
     */
    OptionalInt on(LocalDate day, LocalDate due) {
        long left = ChronoUnit.DAYS.between(day, due);
        if (left < 0) {
            return left >= -LATEST ? OptionalInt.of(PASSED) : OptionalInt.empty();
        }
        return before.stream()
                .filter(days -> left <= days)
                .mapToInt(Integer::intValue)
                .min();
    }
}
