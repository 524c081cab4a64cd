package org.quarterboard.trends;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.SeriesBreak;

/**
 * A measure of one service over consecutive quarters.
 *
 * @param points one for each quarter from the first that has a figure, in order; empty if no quarter has one
 * @param breaks the catalogue's changes of definition after the first and up to the last quarter, oldest first
 * @param ratePer the population that a rate is stated for; 1 for counts and percentages
 */
record MeasureSeries(Measure measure, ValueMode mode, int ratePer, List<SeriesPoint> points, List<SeriesBreak> breaks) {

    MeasureSeries {
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
    }

    /** The position of the newest quarter that has a value. */
    OptionalInt newest() {
        return IntStream.range(0, points.size())
                .filter(index -> points.get(index).value() != null)
                .max();
    }

    Optional<SeriesPoint> newestPoint() {
        return newest().stream().mapToObj(points::get).findFirst();
    }

    /** Whether a count has a largest value (KPI 8: five sectors); control charts are not for such counts. */
    boolean bounded() {
        return measure.newest().outOf() != null;
    }

    /** The positions at which a new segment begins: a break that severs the series, or another definition version. */
    List<Integer> severedAt() {
        return IntStream.range(1, points.size())
                .filter(index -> severs(points.get(index)) || changesVersion(index))
                .boxed()
                .toList();
    }

    private boolean severs(SeriesPoint point) {
        return breaks.stream().anyMatch(mark -> mark.severs() && mark.from().equals(point.quarter()));
    }

    private boolean changesVersion(int index) {
        var before = points.get(index - 1).version();
        var after = points.get(index).version();
        return before != null && after != null && before.number() != after.number();
    }

    /** Whether no new definition lies between the two positions. */
    boolean comparable(int earlier, int later) {
        return severedAt().stream().noneMatch(start -> start > earlier && start <= later);
    }
}
