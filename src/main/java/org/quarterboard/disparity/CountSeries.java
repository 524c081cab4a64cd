package org.quarterboard.disparity;

import java.util.Comparator;
import java.util.List;

/** Everything that is held of one thing counted, the newest period first. */
public record CountSeries(Counted counted, List<PeriodCounts> periods) {

    public CountSeries {
        periods = periods.stream()
                .sorted(Comparator.comparing(PeriodCounts::period).reversed())
                .toList();
    }
}
