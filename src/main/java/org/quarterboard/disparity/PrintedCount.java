package org.quarterboard.disparity;

import java.util.List;
import java.util.stream.Stream;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.shared.Period;

/**
 * A count that a printed figure rests on, put together over a span.
 *
 * @param count the sum, or why there is none, with the origins of all its parts
 */
public record PrintedCount(CountedCode counted, Period span, GroupCount count) {

    /** The key of the name of what was counted. */
    public String messageKey() {
        return "disparity.counted." + counted;
    }

    /** The figures of returns among its parts. */
    public List<ObservationId> figures() {
        return count.origins().stream()
                .flatMap(origin -> Stream.ofNullable(origin.figure()))
                .toList();
    }

    /** The parts that are no figures of returns: brought to the board, or counted by the directory. */
    public List<CountOrigin> others() {
        return count.origins().stream()
                .filter(origin -> origin.figure() == null)
                .toList();
    }
}
