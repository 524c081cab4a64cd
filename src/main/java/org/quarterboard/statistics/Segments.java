package org.quarterboard.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A series split where its measure's definition changes. Every centre, limit, signal and run is computed inside one
 * segment; none sees the points of another.
 *
 * <p>A break is the position of the first point of a new segment. Segments follow each other without overlap and together
 * make the series; a segment may consist of gaps only. Without breaks there is one segment; an empty series has none.
 */
public final class Segments {

    private final List<Segment> all;
    private final RangeRule rangeRule;

    private Segments(List<Segment> all, RangeRule rangeRule) {
        this.all = List.copyOf(all);
        this.rangeRule = rangeRule;
    }

    /**
     * Splits a series.
     *
     * @param series the series
     * @param breaks the positions at which a new segment begins, in any order; two changes at one position are one break,
     *     and a break at the first point changes nothing
     * @throws IndexOutOfBoundsException if the series has no such position
     */
    public static Segments of(TimeSeries series, Collection<Integer> breaks) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (int start : breaks) {
            Objects.checkIndex(start - series.first(), series.size());
            starts.add(start);
        }
        if (series.size() > 0) {
            starts.add(series.first());
        }
        List<Segment> segments = new ArrayList<>();
        for (int start : starts) {
            Integer next = starts.higher(start);
            int end = next == null ? series.end() : next;
            segments.add(new Segment(segments.size(), series.between(start, end)));
        }
        return new Segments(segments, RangeRule.SCREENED);
    }

    /** The same segments, whose XmR charts use another rule for the moving ranges. */
    public Segments with(RangeRule rule) {
        return new Segments(all, rule);
    }

    /** The segments in the order of time. */
    public List<Segment> all() {
        return all;
    }

    /** Analyses every segment by itself, in the order of time. */
    public List<SegmentAnalysis> analyse() {
        return all.stream().map(segment -> segment.analyse(rangeRule)).toList();
    }
}
