package org.quarterboard.statistics;

import java.util.List;

/**
 * One finding on an XmR chart: a rule, the side it points to, and the points it marks.
 *
 * @param rule the rule
 * @param side where it points to
 * @param from the position of the pattern's first point
 * @param to the position of the pattern's last point
 * @param points the positions it marks, ascending, at least one; points between {@code from} and {@code to} are missing
 *     here if they do not carry the rule (the third point of "two of three") or carry one of a higher priority
 */
public record Signal(SignalRule rule, Side side, int from, int to, List<Integer> points) {

    public Signal {
        points = List.copyOf(points);
        if (points.isEmpty() || points.getFirst() < from || points.getLast() > to) {
            throw new IllegalArgumentException("Points %s are not within %d to %d".formatted(points, from, to));
        }
    }

    /** What the signal means for a measure of this direction. */
    public Meaning meaning(Direction direction) {
        return direction.meaningOf(side);
    }
}
