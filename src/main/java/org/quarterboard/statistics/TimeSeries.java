package org.quarterboard.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one measure in the order of time, one point for each period, immutable.
 *
 * <p>A period without a value is a <em>gap</em>. A gap keeps its place and is never a zero; a zero that was returned is a
 * zero. The unit is whatever the measure has (a count, a rate, a percentage) and the same for every point.
 *
 * <p>Points are addressed by <em>position</em>. The first point of a whole series has position 0. A part cut out with
 * {@link #between} keeps the positions of the whole, so that a limit, a signal or a run found in a part can be drawn on
 * the whole without being counted again. A series may be empty.
 */
public final class TimeSeries {

    /** Above this magnitude neighbouring whole numbers are no longer told apart reliably; no measure comes near it. */
    static final double LARGEST = 1e15;

    private final int first;
    private final List<OptionalDouble> points;

    private TimeSeries(int first, List<OptionalDouble> points) {
        this.first = first;
        this.points = List.copyOf(points);
    }

    /**
     * A series of these values in the order of time; {@code null} is a gap.
     *
     * @throws IllegalArgumentException if a value is not a number, infinite, or beyond 10<sup>15</sup> in magnitude
     */
    public static TimeSeries of(List<? extends @Nullable Double> values) {
        List<OptionalDouble> points = new ArrayList<>(values.size());
        for (Double value : values) {
            points.add(point(value));
        }
        return new TimeSeries(0, points);
    }

    /** A series of these values in the order of time; see {@link #of(List)}. */
    public static TimeSeries of(@Nullable Double... values) {
        return of(Arrays.asList(values));
    }

    private static OptionalDouble point(@Nullable Double value) {
        if (value == null) {
            return OptionalDouble.empty();
        }
        if (!(Math.abs(value) <= LARGEST)) {
            throw new IllegalArgumentException("Not a value of a series: " + value);
        }
        // Adding zero turns a negative zero into a zero, so that equal series are equal.
        return OptionalDouble.of(value + 0.0);
    }

    /** The position of the first point: 0 unless this is a part of another series. */
    public int first() {
        return first;
    }

    /** The position after the last point. */
    public int end() {
        return first + points.size();
    }

    /** How many periods the series covers, gaps included. */
    public int size() {
        return points.size();
    }

    /** How many periods have a value. */
    public int observed() {
        return (int) observedPositions().count();
    }

    /** The positions that have a value, ascending. */
    public IntStream observedPositions() {
        return positions().filter(position -> !isGap(position));
    }

    /** All positions, gaps included, ascending. */
    public IntStream positions() {
        return IntStream.range(first, end());
    }

    /**
     * The value at a position, empty for a gap.
     *
     * @throws IndexOutOfBoundsException if the series has no such position
     */
    public OptionalDouble at(int position) {
        return points.get(Objects.checkIndex(position - first, points.size()));
    }

    /**
     * Whether the position is a gap.
     *
     * @throws IndexOutOfBoundsException if the series has no such position
     */
    public boolean isGap(int position) {
        return at(position).isEmpty();
    }

    /**
     * The part from one position to another, which keeps its positions.
     *
     * @param from the first position of the part
     * @param to the position after its last point
     * @throws IndexOutOfBoundsException if the part does not lie inside the series
     */
    public TimeSeries between(int from, int to) {
        Objects.checkFromToIndex(from - first, to - first, points.size());
        return new TimeSeries(from, points.subList(from - first, to - first));
    }

    /** The value at a position that is known not to be a gap. */
    double value(int position) {
        return at(position).orElseThrow();
    }

    /** The values without the gaps. */
    double[] values() {
        return observedPositions().mapToDouble(this::value).toArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeSeries that && first == that.first && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, points);
    }

    @Override
    public String toString() {
        return positions()
                .mapToObj(position -> isGap(position) ? "-" : String.valueOf(value(position)))
                .toList()
                .toString();
    }
}
