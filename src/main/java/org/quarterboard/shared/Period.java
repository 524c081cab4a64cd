package org.quarterboard.shared;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a figure describes, first and last day included. A quarter for the ten KPIs; the established indicators
 * describe periods of their own.
 */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end before it begins: " + start + " to " + end);
        }
    }

    public static Period of(Quarter quarter) {
        return new Period(quarter.start(), quarter.end());
    }

    /** The quarter that this period is, if it is exactly one. */
    public Optional<Quarter> asQuarter() {
        Quarter quarter = Quarter.of(start);
        return of(quarter).equals(this) ? Optional.of(quarter) : Optional.empty();
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }
}
