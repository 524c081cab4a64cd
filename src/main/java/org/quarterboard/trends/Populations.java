package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.quarterboard.shared.Quarter;

/** The resident children aged 10 to 17 of a service by year, as the directory holds them. */
final class Populations {

    static final Populations NONE = new Populations(Map.of());

    private final NavigableMap<Integer, Long> byYear;

    Populations(Map<Integer, Long> byYear) {
        this.byYear = new TreeMap<>(byYear);
    }

    /** The children of a year. */
    record OfYear(int year, BigDecimal children) {}

    /**
     * The estimate for the calendar year in which the quarter's financial year begins, else the newest earlier one; a
     * later estimate is never used, because it was not there when the quarter was first looked at.
     */
    Optional<OfYear> in(Quarter quarter) {
        return Optional.ofNullable(byYear.floorEntry(quarter.year()))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new OfYear(entry.getKey(), BigDecimal.valueOf(entry.getValue())));
    }
}
