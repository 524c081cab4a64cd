package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.Unit;
import org.quarterboard.statistics.Direction;
import org.quarterboard.statistics.SegmentAnalysis;
import org.quarterboard.statistics.Segments;
import org.quarterboard.statistics.TimeSeries;

/**
 * A series and what statistics finds in it, each stretch of one definition by itself.
 *
 * @param direction which way is better, as far as the value itself can tell
 * @param segments in the order of time; none for a count with a largest value, which control charts are not for
 */
record Trend(MeasureSeries series, Direction direction, List<SegmentAnalysis> segments) {

    Trend {
        segments = List.copyOf(segments);
    }

    static Trend of(MeasureSeries series) {
        return new Trend(series, direction(series.measure()), series.bounded() ? List.of() : analysed(series));
    }

    private static List<SegmentAnalysis> analysed(MeasureSeries series) {
        List<@Nullable Double> values = new ArrayList<>();
        for (SeriesPoint point : series.points()) {
            values.add(
                    point.value() == null ? null : Double.valueOf(point.value().doubleValue()));
        }
        return Segments.of(TimeSeries.of(values), series.severedAt()).analyse();
    }

    /**
     * The catalogue's direction holds for shares, rates, sectors of KPI 8 and the established counts. The count of a
     * breakdown rises and falls with the number of children: it is better in neither direction.
     */
    static Direction direction(Measure measure) {
        DefinitionVersion newest = measure.newest();
        if (newest.unit() == Unit.COUNT && newest.outOf() == null && !measure.established()) {
            return Direction.NONE;
        }
        return switch (newest.better()) {
            case UP -> Direction.UP_IS_BETTER;
            case DOWN -> Direction.DOWN_IS_BETTER;
            case NONE -> Direction.NONE;
        };
    }

    /** The analysis of the segment that the position lies in. */
    Optional<SegmentAnalysis> at(int position) {
        return segments.stream()
                .filter(each -> position >= each.segment().series().first()
                        && position < each.segment().series().end())
                .findFirst();
    }

    /** The segment of the newest value. */
    Optional<SegmentAnalysis> newest() {
        return series.newest().stream()
                .boxed()
                .flatMap(position -> at(position).stream())
                .findFirst();
    }
}
